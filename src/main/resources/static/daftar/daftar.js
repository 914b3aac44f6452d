// Keys for the list; every one of them only does what a link or a field on the page does as well.
const rows = [...document.querySelectorAll('#daftar tbody th a')];
const help = document.getElementById('bantuan');

function move(step) {
  const at = rows.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
  if (rows[next]) rows[next].focus();
}

const KEYS = {
  '/': () => {
    const search = document.getElementById('cari');
    search.focus();
    search.select();
  },
  j: () => move(1),
  k: () => move(-1),
  n: () => document.getElementById('catat').click(),
  '?': () => {
    help.open = !help.open;
    help.querySelector('summary').focus();
  },
};

addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, select, textarea, [contenteditable]');
  if (event.key === 'Escape' && help.open) {
    help.open = false;
  }
  if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && Object.hasOwn(KEYS, event.key)) {
    event.preventDefault(); // the key must not also be typed where the focus goes
    KEYS[event.key]();
  }
});
