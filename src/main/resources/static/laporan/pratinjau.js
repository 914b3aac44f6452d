// The preview follows the form while it is filled in; without this script the button refreshes it.
const form = document.getElementById('isian-laporan');
const frame = document.getElementById('pratinjau');

function typed() {
  const fields = new URLSearchParams(new FormData(form));
  ['id', 'diperiksa', 'menggantikan'].forEach((name) => fields.delete(name));
  return fields.toString();
}

if (frame) {
  let shown = new URL(frame.src).searchParams.toString();
  let waiting;
  const half = () => !form.elements.dari.value !== !form.elements.sampai.value; // a range still being typed
  const follow = () => {
    if (typed() !== shown && !half()) {
      shown = typed();
      frame.contentWindow.location.replace('/laporan/lpi/pratinjau?' + shown);
    }
  };
  form.addEventListener('input', ({ target }) => {
    if (target.name !== 'diperiksa' && typed() !== shown) {
      form.elements.diperiksa.checked = false; // what was looked at is not what would be enacted
    }
    clearTimeout(waiting);
    waiting = setTimeout(follow, 400);
  });
  follow(); // what was typed before this script ran, or filled in again by the browser
  // Ctrl+P prints the paper, not the page around it.
  addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.key === 'p') {
      event.preventDefault();
      frame.contentWindow.print();
    }
  });
}
