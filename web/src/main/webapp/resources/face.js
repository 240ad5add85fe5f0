// Comforts only: every page works without this file.
(() => {
  'use strict';
  const typing = e => e.target.closest('input, textarea, select, [contenteditable]');
  document.addEventListener('keydown', e => {
    const search = document.getElementById('search');
    if (e.key === '/' && search && !typing(e) && !e.ctrlKey && !e.metaKey && !e.altKey) {
      e.preventDefault();
      search.focus();
      search.select();
    }
  });
  // The server answers a repeat with the first answer; this only spares people the wondering.
  document.addEventListener('submit', e => {
    const button = e.submitter;
    if (!button || e.defaultPrevented) return;
    if (button.getAttribute('aria-busy') === 'true') { e.preventDefault(); return; }
    button.setAttribute('aria-busy', 'true');
    const busy = button.dataset.busy;
    if (busy) {
      const live = document.getElementById('live');
      if (live) live.textContent = busy;
      if (button.tagName === 'BUTTON') button.textContent = busy; else button.value = busy;
    }
  });
  // A form that came back with its faults is a page like any other: going back to it asks, and does not send again.
  history.replaceState(null, '', location.href);
  window.addEventListener('pageshow', e => { if (e.persisted) location.reload(); });
  for (const copy of document.querySelectorAll('[data-copy]')) {
    copy.hidden = false;
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent.trim());
      copy.textContent = copy.dataset.done;
    });
  }
  for (const print of document.querySelectorAll('[data-print]')) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }
  // What the house does by itself: looks whether it is done, ever less often, and then shows the page as it is now.
  const awaited = document.querySelector('[data-await]');
  if (awaited) {
    let pause = 1500;
    const look = async () => {
      try {
        const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        const still = page.querySelector('[data-await]');
        if (!still || still.dataset.await !== awaited.dataset.await) { location.reload(); return; }
      } catch { /* not reached: tried again */ }
      pause = Math.min(pause * 1.2, 15000);
      setTimeout(look, pause);
    };
    setTimeout(look, pause);
  }
  const wrong = document.getElementById('wrong');
  if (wrong) wrong.focus();
})();
