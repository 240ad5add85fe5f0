// Writing a draft in place: units and blanks save themselves, the paper beside them follows. Without this file each
// unit opens on a page of its own and the blanks are saved by their button.
(() => {
  'use strict';
  const editor = document.getElementById('editor');
  const say = editor.dataset;
  const api = '/api/v1/agreements/' + say.agreement;
  const raws = new Map();
  let busy = 0;

  const key = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');
  const language = document.documentElement.lang;
  const call = async (method, path, body) => {
    const headers = { 'X-Mufakat-Page': '1', 'Accept-Language': language, Accept: 'application/json' };
    if (body) Object.assign(headers, { 'Content-Type': 'application/json', 'Idempotency-Key': key() });
    const answer = await fetch(api + path, { method, headers, body: body && JSON.stringify(body) });
    if (answer.ok) return answer.status === 204 ? null : answer.json();
    const problem = await answer.json().catch(() => ({}));
    throw Object.assign(new Error(problem.detail || say.failed), { status: answer.status, type: problem.type || '' });
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

  // The paper: asked for again after a save, once at a time, and only where it is seen.
  const frame = document.getElementById('preview');
  const wide = matchMedia('(min-width: 1021px)');
  let wanted;
  const refresh = () => {
    clearTimeout(wanted);
    wanted = setTimeout(() => {
      if (!wide.matches) return;
      frame.setAttribute('aria-busy', 'true');
      const fresh = element('iframe', { src: frame.dataset.src + '&at=' + Date.now(), title: frame.dataset.title });
      fresh.addEventListener('load', () => frame.removeAttribute('aria-busy'));
      frame.replaceChildren(fresh);
    }, 600);
  };
  wide.addEventListener('change', () => { if (!frame.firstChild) refresh(); });

  // What stands in the text now, from the server's own mouth.
  const open = document.getElementById('open');
  const show = sheet => {
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
    if (now) { open.className = now.className; open.replaceChildren(...now.childNodes); }
  };

  const store = unit => 'mufakat:' + say.agreement + ':' + unit;
  const backup = (unit, text) => { try { sessionStorage.setItem(store(unit), text); } catch { /* full or forbidden */ } };
  const forget = unit => { try { sessionStorage.removeItem(store(unit)); } catch { /* forbidden */ } };
  const recall = unit => { try { return sessionStorage.getItem(store(unit)); } catch { return null; } };

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
    let based = raws.get(unit);
    area.value = recall(unit) ?? based;
    let timer;

    const fit = () => { area.style.height = 'auto'; area.style.height = area.scrollHeight + 4 + 'px'; };
    const conflict = async () => {
      const theirs = (await call('GET', '/text')).units.find(u => u.line.unit === unit).raw;
      const mine = element('button', { class: 'btn small', type: 'button' }, say.keepMine);
      const take = element('button', { class: 'btn alt small', type: 'button' }, say.takeTheirs);
      mine.addEventListener('click', () => { based = theirs; both.replaceChildren(); save(); });
      take.addEventListener('click', () => { based = theirs; area.value = theirs; both.replaceChildren(); fit(); save(); });
      both.replaceChildren(element('h4', {}, say.theirs), element('div', { class: 'doc' }, theirs), element('div', { class: 'acts' }, mine, take));
    };
    const save = async () => {
      clearTimeout(timer);
      const text = area.value;
      if (text === based) { forget(unit); return true; }
      if (both.firstChild) return false;
      busy++;
      tell(state, say.saving);
      try {
        await call('PUT', '/text/' + unit, { based, text });
        based = text;
        raws.set(unit, text);
        area.removeAttribute('aria-invalid');
        if (area.value === text) forget(unit);
        saved(state);
        await reload();
        based = raws.get(unit) ?? text;
        refresh();
        return true;
      } catch (problem) {
        if (problem.type.endsWith('/unit-changed')) { tell(state, say.conflict, true); await conflict(); }
        else if (problem.status) { area.setAttribute('aria-invalid', 'true'); tell(state, problem.message, true); }
        else { tell(state, say.failed, true); timer = setTimeout(save, 5000); }
        return false;
      } finally { busy--; }
    };
    area.addEventListener('input', () => {
      fit();
      backup(unit, area.value);
      tell(state, say.unsaved);
      clearTimeout(timer);
      timer = setTimeout(save, 2000);
    });
    area.addEventListener('blur', save);
    const close = async () => {
      if (!await save()) return;
      work.remove();
      place.classList.remove('editing');
      place.querySelector('.edit').focus();
    };
    done.addEventListener('click', close);
    work.addEventListener('keydown', e => { if (e.key === 'Escape') close(); });
    place.append(work);
    place.classList.add('editing');
    fit();
    area.focus();
    if (area.value !== based) save();
  };

  for (const place of document.querySelectorAll('.unit .edit')) {
    place.addEventListener('click', e => { if (raws.size) { e.preventDefault(); edit(place.closest('.unit')); } });
  }
  document.querySelectorAll('.unit .reads').forEach(reads =>
    reads.addEventListener('dblclick', () => edit(reads.closest('.unit'))));

  // The blanks.
  const form = document.getElementById('blanks');
  const formState = document.getElementById('form-state');
  let formTimer;
  const fill = async () => {
    clearTimeout(formTimer);
    const fields = {};
    form.querySelectorAll('[data-field]').forEach(input => { fields[input.dataset.field] = input.value; });
    busy++;
    tell(formState, say.saving);
    try {
      await call('PUT', '/form', { fields });
      saved(formState);
      await reload();
      refresh();
    } catch (problem) {
      tell(formState, problem.message || say.failed, true);
    } finally { busy--; }
  };
  form.addEventListener('input', () => { tell(formState, say.unsaved); clearTimeout(formTimer); formTimer = setTimeout(fill, 2000); });
  form.addEventListener('change', fill);

  window.addEventListener('beforeunload', e => { if (busy) e.preventDefault(); });
  call('GET', '/text').then(sheet => {
    show(sheet);
    for (const place of document.querySelectorAll('.unit')) if (recall(place.dataset.unit) !== null) edit(place);
  }).catch(() => { /* the links still work */ });
  refresh();
})();
