// Shows how far a decision on all differences has come, as it goes on; when it has ended the page is read again.
(() => {
  const kemajuan = document.getElementById('kemajuan');
  if (!kemajuan || !kemajuan.dataset.alamat) return;
  let pause = 1000;

  async function ask() {
    try {
      const answer = await fetch(kemajuan.dataset.alamat, { redirect: 'error' });
      if (!answer.ok) throw new Error(String(answer.status));
      kemajuan.innerHTML = await answer.text();
      pause = 1000;
      const now = kemajuan.querySelector('[data-keadaan]');
      if (now && now.dataset.keadaan !== 'berjalan') {
        location.reload();
        return;
      }
    } catch (lost) {
      pause = Math.min(pause * 2, 15000);
    }
    setTimeout(() => {
      if (document.hidden) document.addEventListener('visibilitychange', ask, { once: true });
      else ask();
    }, pause);
  }
  setTimeout(ask, pause);
})();
