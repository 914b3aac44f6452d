// Keeps the board live: listens while the page is seen, replaces what changed, says when the link is lost.
(() => {
  const papan = document.getElementById('papan');
  const sambungan = document.getElementById('sambungan');
  const keadaan = document.getElementById('keadaan');
  const saat = document.getElementById('saat');
  const tenggat = document.getElementById('tenggat');
  const SILENCE = 25000; // the server speaks every 10 seconds
  const LONGEST_PAUSE = 30000;

  let tanda = papan.dataset.tanda; // the mark of the board that is shown
  let jam = clock(); // until when that board is known to be true
  let aliran = null;
  let terdengar = 0;
  let pause = 1000;
  let retry = 0;
  let asking = false;
  let askAgain = false;
  let keping = []; // the board as the stream sent it
  const isi = new Map(); // each part as the server sent it, untouched by us

  function clock() {
    const now = new Date();
    return String(now.getHours()).padStart(2, '0') + '.' + String(now.getMinutes()).padStart(2, '0');
  }

  function say(connected) {
    sambungan.classList.toggle('terhubung', connected);
    sambungan.classList.toggle('terputus', !connected);
    const text = connected ? 'terhubung' : 'terputus sejak ' + jam;
    if (keadaan.textContent !== text) keadaan.textContent = text; // said again only when it changes
  }

  // Every message begins with the time up to which the board is true, short and in full.
  function heard(data) {
    const [short, full, ...rest] = data.split('\n');
    jam = short;
    saat.textContent = full;
    terdengar = Date.now();
    pause = 1000;
    say(true);
    return rest.join('\n');
  }

  function open() {
    close();
    clearTimeout(retry);
    aliran = new EventSource(papan.dataset.aliran + '&sejak=' + encodeURIComponent(tanda));
    terdengar = Date.now();
    aliran.addEventListener('hadir', (event) => heard(event.data));
    aliran.addEventListener('papan', (event) => {
      keping = pieces(heard(event.data));
      show(event.lastEventId);
    });
    // What became different is told as [from, how many, text], in pieces of the board that this stream sent last.
    aliran.addEventListener('beda', (event) => {
      JSON.parse(heard(event.data)).reverse()
        .forEach(([from, count, text]) => keping.splice(from, count, ...pieces(text)));
      show(event.lastEventId);
    });
    aliran.onerror = () => {
      say(false);
      // the browser tries again by itself unless the answer was no stream: the program restarts, or we are signed out
      if (aliran && aliran.readyState === EventSource.CLOSED) again();
    };
  }

  // As Splice.java cuts: after each bracket of a tag.
  function pieces(html) {
    return html.match(/[^<>]*[<>]|[^<>]+$/g) || [];
  }

  function show(mark) {
    tanda = mark;
    papan.dataset.tanda = mark;
    replace(keping.join(''));
    askDue();
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

  // What is due holds words of requests and is not broadcast: each reader asks, seldom and not all at once.
  function askDue() {
    askAgain = true;
    if (asking) return;
    asking = true;
    setTimeout(readDue, 300 + Math.random() * 2000);
  }

  // One answer after the other, for the older one must not stay.
  async function readDue() {
    askAgain = false;
    try {
      const answer = await fetch(papan.dataset.tenggat, { redirect: 'error' });
      if (answer.ok) tenggat.innerHTML = await answer.text();
    } catch (lost) {
      // the stream says so
    }
    asking = false;
    if (askAgain) askDue();
  }

  function parts(root) {
    return root.querySelectorAll('[data-bagian]');
  }

  function figures() {
    const known = new Map();
    parts(papan).forEach((part) => part.querySelectorAll('a[href^="/permohonan?"]').forEach((link) => {
      known.set(part.dataset.bagian + link.getAttribute('href'), link.textContent);
    }));
    return known;
  }

  function replace(html) {
    const draft = document.createElement('template');
    draft.innerHTML = html;
    const before = figures();
    const focus = document.activeElement && document.activeElement.getAttribute('href');
    parts(draft.content).forEach((fresh) => {
      const name = fresh.dataset.bagian;
      const text = fresh.innerHTML;
      if (isi.get(name) === text) return;
      isi.set(name, text);
      const shown = papan.querySelector('[data-bagian="' + name + '"]');
      const held = shown.contains(document.activeElement);
      shown.innerHTML = text;
      if (name === 'tabel') ownFirst(shown);
      shown.querySelectorAll('a[href^="/permohonan?"]').forEach((link) => {
        const href = link.getAttribute('href');
        if (before.get(name + href) !== link.textContent) link.classList.add('denyut');
        if (held && href === focus) link.focus({ preventScroll: true });
      });
    });
  }

  // The board is the same for everybody; which row is one's own is known here.
  function ownFirst(table) {
    const own = papan.dataset.milik && table.querySelector('tr[data-skpd="' + papan.dataset.milik + '"]');
    if (own) {
      own.classList.add('milik');
      own.parentElement.prepend(own);
    }
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', (event) => { if (event.persisted) open(); });
  setInterval(() => {
    if (aliran && Date.now() - terdengar > SILENCE) {
      say(false);
      open(); // a link may die without a word
    }
  }, 5000);
  if (!document.hidden) open();
})();
