/* Keeps the session while somebody works, in whichever tab, and leaves the page when nobody has for a quarter of an hour. */
(() => {
  'use strict';
  const idle = 15 * 60_000, keep = 4 * 60_000, look = 30_000;
  const key = 'used';
  let told = Date.now();

  const used = () => Number(localStorage.getItem(key)) || 0;
  const note = () => { if (Date.now() - used() > 1000) localStorage.setItem(key, String(Date.now())); };
  for (const event of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
    document.addEventListener(event, note, { passive: true, capture: true });
  }
  localStorage.setItem(key, String(Date.now()));

  const leave = async () => {
    await fetch('/sign-out', { method: 'POST', redirect: 'manual' }).catch(() => null);
    window.onbeforeunload = null; // drafts are kept on the server
    location.assign(`/sign-in?why=idle&returnUrl=${encodeURIComponent(location.pathname + location.search)}`);
  };

  setInterval(async () => {
    const now = Date.now();
    if (now - used() >= idle) { leave(); return; }
    if (used() > told && now - told >= keep) {
      told = now;
      const answer = await fetch('/session', { cache: 'no-store' }).catch(() => null);
      if (answer?.status === 401) leave();
    }
  }, look);
})();
