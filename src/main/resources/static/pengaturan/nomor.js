// The example follows the pattern while it is typed; without this script a button shows it.
const form = document.getElementById('isian-pola');
const example = document.getElementById('contoh');
let waiting;
let asked = 0;

async function follow() {
  const turn = ++asked;
  const fields = new URLSearchParams();
  ['skpd', 'pola', 'klasifikasi'].forEach((name) => fields.set(name, form.elements[name].value));
  const answer = await fetch(form.dataset.contoh + '?' + fields);
  if (answer.ok && !answer.redirected && turn === asked) {
    example.textContent = await answer.text();
  }
}

form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(follow, 250);
});
