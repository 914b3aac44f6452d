// Keeps these pages live: whenever the tab's script hears of a change, the parts that show figures are read again.
// They have an address of their own: a word on what was just done waits at the page's, for its reader alone.
(() => {
  const { alamat } = document.currentScript.dataset;
  let reading = false;
  let again = false;

  async function read() {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    try {
      const answer = await fetch(alamat, { redirect: 'error' });
      if (answer.ok) replace(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch (lost) {
      // the next change says so
    }
    reading = false;
    if (again) {
      again = false;
      read();
    }
  }

  function replace(fresh) {
    fresh.querySelectorAll('[data-bagian]').forEach((part) => {
      const shown = document.querySelector('[data-bagian="' + part.dataset.bagian + '"]');
      if (!shown || shown.innerHTML === part.innerHTML) return;
      const focus = shown.contains(document.activeElement) && document.activeElement.getAttribute('href');
      shown.innerHTML = part.innerHTML;
      if (part.dataset.hitungan) shown.dataset.hitungan = part.dataset.hitungan;
      const link = focus && shown.querySelector('a[href="' + focus + '"]');
      if (link) link.focus({ preventScroll: true });
    });
    bandingkan();
  }

  // What is typed is held against the count at once; what is typed stays.
  function bandingkan() {
    document.querySelectorAll('[data-beda]').forEach((cell) => {
      const field = document.getElementById(cell.dataset.beda);
      const count = document.querySelector('[data-bagian="hitungan-' + cell.dataset.beda + '"]');
      if (!field || !count || !/^\d[\d.]*$/.test(field.value.trim())) {
        cell.textContent = '';
        return;
      }
      const beda = Number(field.value.trim().split('.').join('')) - Number(count.dataset.hitungan);
      cell.className = 'n ' + (beda === 0 ? 'sama' : 'beda');
      cell.textContent = beda === 0 ? '✓ sama' : (beda > 0 ? '+' : '−') + Math.abs(beda);
    });
  }

  document.addEventListener('input', bandingkan);
  document.addEventListener('register-berubah', read);
  bandingkan();
})();
