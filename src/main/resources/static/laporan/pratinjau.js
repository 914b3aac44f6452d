// The preview follows the form while it is filled in; without this script the button refreshes it.
const form = document.getElementById('isian-laporan');
const frame = document.getElementById('pratinjau');
let waiting;
if (frame) {
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const typed = new URLSearchParams(new FormData(form));
      ['id', 'diperiksa', 'menggantikan'].forEach((name) => typed.delete(name));
      frame.contentWindow.location.replace('/laporan/lpi/pratinjau?' + typed);
    }, 400);
  });
  // Ctrl+P prints the paper, not the page around it.
  addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.key === 'p') {
      event.preventDefault();
      frame.contentWindow.print();
    }
  });
}
