// Keeps these pages live: whenever the board's stream tells of a change, the parts that show figures are read again.
(() => {
  const halaman = document.querySelector('[data-aliran]');
  const LONGEST_PAUSE = 30000;
  let aliran = null;
  let pause = 1000;
  let tanda = null; // of the last change that was read
  let reading = false;
  let again = false;

  async function read() {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    try {
      const answer = await fetch(location.href, { redirect: 'error', headers: { Accept: 'text/html' } });
      if (answer.ok) replace(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch (lost) {
      // the next change, or the stream's end, says so
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
      if (focus) shown.querySelector('a[href="' + focus + '"]')?.focus({ preventScroll: true });
    });
    bandingkan();
  }

  function open() {
    close();
    aliran = new EventSource(halaman.dataset.aliran);
    aliran.addEventListener('hadir', () => { pause = 1000; });
    aliran.addEventListener('papan', (event) => {
      pause = 1000;
      if (event.lastEventId !== tanda) read();
      tanda = event.lastEventId;
    });
    aliran.onerror = () => {
      if (aliran && aliran.readyState === EventSource.CLOSED) {
        close();
        setTimeout(() => { if (!document.hidden && !aliran) open(); }, pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    };
  }

  function close() {
    if (aliran) aliran.close();
    aliran = null;
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
      const beda = Number(field.value.trim().replaceAll('.', '')) - Number(count.dataset.hitungan);
      cell.className = 'n ' + (beda === 0 ? 'sama' : 'beda');
      cell.textContent = beda === 0 ? '✓ sama' : (beda > 0 ? '+' : '−') + Math.abs(beda);
    });
  }

  document.addEventListener('input', bandingkan);
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', (event) => { if (event.persisted) open(); });
  bandingkan();
  if (!document.hidden) open();
})();
