// Writing a draft in place: units and blanks save themselves, the paper beside them follows. Without this file each
// unit opens on a page of its own and the blanks are saved by their button.
(() => {
  'use strict';
  const editor = document.getElementById('editor');
  const say = editor.dataset;
  const api = '/api/v1/agreements/' + say.agreement;
  const raws = new Map();
  const keepers = new Map();

  const key = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');
  const language = document.documentElement.lang;
  const call = async (method, path, body, act) => {
    const headers = { 'X-Mufakat-Page': '1', 'Accept-Language': language, Accept: 'application/json' };
    if (body) Object.assign(headers, { 'Content-Type': 'application/json', 'Idempotency-Key': act });
    const answer = await fetch(api + path, { method, headers, body: body && JSON.stringify(body) });
    if (answer.ok) return answer.status === 204 ? null : answer.json();
    const problem = await answer.json().catch(() => ({}));
    throw Object.assign(new Error(problem.detail || say.failed),
      { status: answer.status, type: problem.type || '', pause: 1000 * answer.headers.get('Retry-After') });
  };
  const clock = () => {
    const now = new Date();
    const two = n => String(n).padStart(2, '0');
    return two(now.getHours()) + (language === 'en' ? ':' : '.') + two(now.getMinutes());
  };
  const tell = (state, text, bad) => { state.textContent = text; state.classList.toggle('bad', Boolean(bad)); };
  const saved = state => tell(state, say.saved.replace('{0}', clock()));
  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes || {}).forEach(([k, v]) => made.setAttribute(k, v));
    made.append(...children);
    return made;
  };

  // The session is over: what is entered waits in this browser, and is saved once somebody has come in again.
  let entering = false;
  const wayIn = () => {
    const link = element('a', { href: '/login?to=' + encodeURIComponent(location.pathname + location.search) }, say.enter);
    link.addEventListener('click', () => { entering = true; });
    return link;
  };

  // The paper: asked for again after a save, once at a time, and only where it is seen.
  const frame = document.getElementById('preview');
  const wide = matchMedia('(min-width: 1021px)');
  let wanted, sent;
  const waiting = frame.querySelector('.busy');
  const refresh = () => {
    clearTimeout(wanted);
    if (!wide.matches || sent) return;
    frame.setAttribute('aria-busy', 'true');
    wanted = setTimeout(() => {
      const fresh = element('iframe', { src: frame.dataset.src + '&at=' + Date.now(), title: frame.dataset.title });
      fresh.addEventListener('load', () => frame.removeAttribute('aria-busy'));
      frame.replaceChildren(waiting, fresh);
    }, 600);
  };
  wide.addEventListener('change', () => { if (!frame.querySelector('iframe')) refresh(); });

  // What stands in the text now, from the server's own mouth.
  const open = document.getElementById('open');
  const handover = document.getElementById('handover');
  const show = sheet => {
    // What is sent is the text on the screen.
    handover.querySelector('[name=root]').value = sheet.root;
    for (const unit of sheet.units) {
      raws.set(unit.line.unit, unit.raw);
      const words = document.querySelector('[data-unit="' + unit.line.unit + '"] .words');
      if (words) words.textContent = unit.line.text;
    }
  };
  const reload = async () => {
    show(await call('GET', '/text'));
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const now = page.getElementById('open');
    if (!now) return;
    open.className = now.className;
    open.replaceChildren(...now.childNodes);
    for (const id of ['checks', 'checks-count']) document.getElementById(id)?.replaceWith(page.getElementById(id));
    raws.forEach((raw, unit) => keepers.get(unit)?.follow(raw));
    page.querySelectorAll('[data-field]').forEach(input => keepers.get('form:' + input.dataset.field)?.follow(input.dataset.based));
  };

  // Keeps one entry, a unit's wording or a blank: in the browser at every keystroke, in the house as soon as it can be
  // reached. An entry that somebody else has changed since it was shown is never overwritten unseen.
  const keeper = ({ name, input, state, both, based, words, send, stored, meant = value => value }) => {
    const place = 'mufakat:' + say.agreement + ':' + name;
    let settled = based;
    let act, timer, running;
    const dirty = () => input.value !== settled;
    const note = () => {
      try {
        if (dirty()) sessionStorage.setItem(place, JSON.stringify({ based, value: input.value }));
        else sessionStorage.removeItem(place);
      } catch { /* full or forbidden */ }
    };
    const later = pause => { clearTimeout(timer); timer = setTimeout(save, pause); };
    const choose = async () => {
      const theirs = await stored();
      const mine = element('button', { class: 'btn small', type: 'button' }, words.keepMine);
      const take = element('button', { class: 'btn alt small', type: 'button' }, words.takeTheirs);
      const chosen = () => {
        both.replaceChildren();
        input.dispatchEvent(new Event('input'));
        input.focus();
        save();
      };
      mine.addEventListener('click', () => { based = settled = theirs; chosen(); });
      take.addEventListener('click', () => { based = settled = input.value = theirs; chosen(); });
      both.replaceChildren(element('h4', {}, words.theirs), element('div', { class: 'doc' }, meant(theirs)),
        element('div', { class: 'acts' }, mine, take));
    };
    const refused = async problem => {
      if (/\/(unit|field)-changed$/.test(problem.type)) {
        tell(state, words.conflict, true);
        await choose();
      } else if (problem.status === 401) {
        tell(state, say.ended, true);
        state.append(' ', wayIn());
      } else if (problem.status === 429) {
        tell(state, say.crowded, true);
        later(problem.pause || 30000);
      } else if (!problem.status || problem.status >= 500 || problem.type === '/problems/conflict') {
        tell(state, say.failed, true);
        later(5000);
      } else {
        input.setAttribute('aria-invalid', 'true');
        tell(state, problem.message, true);
      }
    };
    const once = async () => {
      const value = input.value;
      if (!act || act.value !== value || act.based !== based) act = { based, value, key: key() };
      tell(state, say.saving);
      try {
        await send(act);
        based = settled = value;
        input.removeAttribute('aria-invalid');
        note();
        return true;
      } catch (problem) {
        await refused(problem).catch(() => refused({}));
        return false;
      }
    };
    const all = async () => {
      while (dirty()) {
        if (both.firstChild || !await once()) return false;
        if (dirty()) continue;
        saved(state);
        await reload().catch(() => { /* it is saved; the page follows with the next one */ });
        refresh();
      }
      return true;
    };
    const save = () => {
      clearTimeout(timer);
      running ??= all().finally(() => { running = undefined; });
      return running;
    };
    // The others' entry takes the place of one that nobody is at.
    const follow = value => {
      if (dirty() || running || input === document.activeElement) return;
      based = settled = input.value = value;
    };
    const recall = () => {
      let kept;
      try { kept = JSON.parse(sessionStorage.getItem(place)); } catch { /* forbidden */ }
      if (!kept) return;
      based = settled = kept.based;
      input.value = kept.value;
      if (dirty()) save();
    };
    input.addEventListener('input', () => {
      note();
      if (!dirty()) input.removeAttribute('aria-invalid');
      tell(state, dirty() ? say.unsaved : '');
      later(2000);
    });
    input.addEventListener('blur', save);
    const show = () => (state.querySelector('a') ?? input).focus();
    keepers.set(name, { name, dirty, save, follow, recall, show });
    return keepers.get(name);
  };
  const dirty = () => [...keepers.values()].filter(kept => kept.dirty());
  const saveAll = async () => {
    for (const kept of dirty()) if (!await kept.save()) { kept.show(); return false; }
    return true;
  };
  const kept = name => { try { return sessionStorage.getItem('mufakat:' + say.agreement + ':' + name) !== null; } catch { return false; } };

  // The units.
  const edit = place => {
    const unit = place.dataset.unit;
    if (place.classList.contains('editing') || !raws.has(unit)) return;
    const area = element('textarea', { id: 'w-' + unit, maxlength: '8000', 'aria-describedby': 's-' + unit, spellcheck: 'true' });
    const state = element('span', { class: 'state', id: 's-' + unit, role: 'status' });
    const both = element('div', { class: 'both' });
    const done = element('button', { class: 'btn alt small', type: 'button' }, say.done);
    const name = place.querySelector('.label').textContent.trim();
    const work = element('div', { class: 'work' },
      element('label', { for: area.id }, say.wording + (name ? ' ' + name : '')), area, both,
      element('div', { class: 'acts' }, done, state));
    const based = raws.get(unit);
    area.value = based;
    const fit = () => { area.style.height = 'auto'; area.style.height = area.scrollHeight + 4 + 'px'; };
    area.addEventListener('input', fit);
    const writing = keeper({
      name: unit, input: area, state, both, based, words: say,
      send: async act => {
        await call('PUT', '/text/' + unit, { based: act.based, text: act.value }, act.key);
        raws.set(unit, act.value);
      },
      stored: async () => (await call('GET', '/text')).units.find(u => u.line.unit === unit).raw,
    });
    const close = async () => {
      if (!await writing.save()) return;
      keepers.delete(unit);
      work.remove();
      place.classList.remove('editing');
      place.querySelector('.edit').focus();
    };
    done.addEventListener('click', close);
    work.addEventListener('keydown', e => { if (e.key === 'Escape') close(); });
    place.append(work);
    place.classList.add('editing');
    writing.recall();
    fit();
    area.focus();
  };

  for (const place of document.querySelectorAll('.unit .edit')) {
    place.addEventListener('click', e => { if (raws.size) { e.preventDefault(); edit(place.closest('.unit')); } });
  }
  document.querySelectorAll('.unit .reads').forEach(reads =>
    reads.addEventListener('dblclick', () => edit(reads.closest('.unit'))));

  // The blanks.
  const form = document.getElementById('blanks');
  const formState = document.getElementById('form-state');
  const ofForm = {
    conflict: say.fieldConflict, theirs: say.fieldTheirs, keepMine: say.fieldKeepMine, takeTheirs: say.fieldTakeTheirs,
  };
  form.querySelectorAll('[data-field]').forEach(input => {
    const field = input.dataset.field;
    const state = element('span', { class: 'state', id: input.id + '-state', role: 'status' });
    const both = element('div', { class: 'both' });
    input.after(both, state);
    input.setAttribute('aria-describedby', input.getAttribute('aria-describedby') + ' ' + state.id);
    const blank = keeper({
      name: 'form:' + field, input, state, both, based: input.dataset.based, words: ofForm,
      send: act => call('PUT', '/form', { based: { [field]: act.based }, fields: { [field]: act.value } }, act.key),
      stored: async () => (await call('GET', '')).form[field] ?? '',
      meant: value => [...(input.options ?? [])].find(option => option.value === value)?.label ?? value,
    });
    input.addEventListener('change', blank.save);
    blank.recall();
  });
  form.addEventListener('submit', async e => {
    e.preventDefault();
    if (await saveAll()) saved(formState);
  });

  // Nothing is handed over that has not been saved, and nobody leaves it behind unasked.
  // Once it is sent, the turn is over, and the paper beside it is the other side's to see.
  handover.addEventListener('submit', async e => {
    if (!dirty().length) {
      sent = true;
      clearTimeout(wanted);
      frame.replaceChildren(waiting);
      return;
    }
    e.preventDefault();
    const { currentTarget, submitter } = e;
    if (await saveAll()) currentTarget.requestSubmit(submitter);
  });
  window.addEventListener('beforeunload', e => {
    if (dirty().some(entry => !(entering && kept(entry.name)))) e.preventDefault();
    entering = false;
  });
  for (const back of ['online', 'focus']) window.addEventListener(back, () => dirty().forEach(entry => entry.save()));
  call('GET', '/text').then(sheet => {
    show(sheet);
    for (const place of document.querySelectorAll('.unit')) if (kept(place.dataset.unit)) edit(place);
  }).catch(() => { /* the links still work */ });
  refresh();
})();
