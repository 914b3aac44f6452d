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
  let asking = false;
  let again = false;
  let isi = daftar && daftar.innerHTML; // the list as the server sent it, untouched by its reader

  async function text(address) {
    const answer = await fetch(address, { redirect: 'error' });
    return answer.ok ? answer.text() : null;
  }

  // A burst of changes is one question, and no answer overtakes another.
  function ask() {
    again = true;
    if (asking) return;
    asking = true;
    setTimeout(read, 200);
  }

  async function read() {
    again = false;
    try {
      const jumlah = await text('/rekonsiliasi/temuan/jumlah');
      if (jumlah !== null) hitung.textContent = jumlah === '0' ? '' : jumlah;
      const baris = daftar && await text(daftar.dataset.baris);
      if (baris) replace(baris);
    } catch (lost) {
      // the stream asks again when it is back
    }
    asking = false;
    if (again) ask();
  }

  // Whoever stands on a link of the list stays on it, and what has not changed is not touched.
  function replace(html) {
    const draft = document.createElement('template');
    draft.innerHTML = html;
    if (draft.innerHTML === isi) return;
    isi = draft.innerHTML;
    const focus = daftar.contains(document.activeElement) && document.activeElement.getAttribute('href');
    daftar.innerHTML = isi;
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
      if (aliran && aliran.readyState === EventSource.CLOSED) reopen();
    };
  }

  function close() {
    if (aliran) aliran.close();
    aliran = null;
  }

  function reopen() {
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
