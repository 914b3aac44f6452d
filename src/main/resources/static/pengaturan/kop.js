// The paper's head follows the form while it is filled in; a chosen picture is shown before it is sent.
const form = document.getElementById('isian-kop');
const frame = document.getElementById('pratinjau-kop');
let picture = null;
let waiting;

function follow() {
  const fields = new URLSearchParams();
  ['skpd', 'pemerintah', 'instansi', 'alamat'].forEach((name) => fields.set(name, form.elements[name].value));
  frame.contentWindow.location.replace('/pengaturan/kop/pratinjau?' + fields);
}

function showPicture() {
  if (!picture) {
    return;
  }
  const head = frame.contentDocument.querySelector('.kop');
  if (!head) {
    return; // still on its way; once there it shows the picture
  }
  let image = head.querySelector('.logo');
  if (!image) {
    image = frame.contentDocument.createElement('img');
    image.className = 'logo';
    image.alt = '';
    head.prepend(image);
    head.classList.add('berlogo');
  }
  image.src = picture;
}

frame.addEventListener('load', showPicture);
form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(follow, 300);
});
form.elements.logo.addEventListener('change', () => {
  const [file] = form.elements.logo.files;
  if (!file || !['image/png', 'image/jpeg'].includes(file.type)) {
    return;
  }
  const reader = new FileReader();
  reader.addEventListener('load', () => {
    picture = reader.result;
    showPicture();
  });
  reader.readAsDataURL(file);
});
