// Keeps the number of open findings on its tab, and the list where it is shown, as they are now: hears the marks of the
// boards' stream, asks for what is its reader's to see, and tells the page's other script that something has changed.
(() => {
  const hitung = document.getElementById('hitung-temuan');
  const daftar = document.getElementById('temuan');
  const LONGEST_PAUSE = 30000;
  let aliran = null;
  let tanda = '';
  let pause = 1000;
  let retry = 0;
  let asking = 0;

  async function text(address) {
    const answer = await fetch(address, { redirect: 'error' });
    return answer.ok ? answer.text() : null;
  }

  // A burst of changes is one question.
  function ask() {
    if (asking) return;
    asking = setTimeout(async () => {
      asking = 0;
      try {
        const jumlah = await text('/rekonsiliasi/temuan/jumlah');
        if (jumlah !== null) hitung.textContent = jumlah === '0' ? '' : jumlah;
        const baris = daftar && await text(daftar.dataset.baris);
        if (baris) replace(baris);
      } catch (lost) {
        // the stream asks again when it is back
      }
    }, 200);
  }

  // Whoever stands on a link of the list stays on it.
  function replace(html) {
    if (daftar.innerHTML === html) return;
    const focus = daftar.contains(document.activeElement) && document.activeElement.getAttribute('href');
    daftar.innerHTML = html;
    const link = focus && daftar.querySelector('a[href="' + CSS.escape(focus) + '"]');
    if (link) link.focus({ preventScroll: true });
  }

  function open() {
    close();
    clearTimeout(retry);
    aliran = new EventSource('/dasbor/aliran?isi=tanda&sejak=' + encodeURIComponent(tanda));
    aliran.addEventListener('hadir', () => { pause = 1000; });
    aliran.addEventListener('tanda', (event) => {
      tanda = event.lastEventId;
      pause = 1000;
      ask();
      document.dispatchEvent(new Event('register-berubah'));
    });
    aliran.onerror = () => {
      if (aliran && aliran.readyState === EventSource.CLOSED) again();
    };
  }

  function close() {
    if (aliran) aliran.close();
    aliran = null;
  }

  function again() {
    close();
    clearTimeout(retry);
    retry = setTimeout(() => { if (!document.hidden) open(); }, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', (event) => { if (event.persisted) open(); });
  if (!document.hidden) open();
})();
