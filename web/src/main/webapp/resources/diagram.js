// Draws each diagram where its text stands, and marks the way it has gone. Without this file the list of steps remains.
(() => {
  'use strict';
  const words = text => (text || '').split(' ').filter(Boolean);
  for (const place of document.querySelectorAll('.diagram')) {
    const bpmn = place.querySelector('pre').textContent;
    place.textContent = '';
    const viewer = new BpmnJS({ container: place });
    viewer.importXML(bpmn).then(() => {
      const canvas = viewer.get('canvas');
      const elements = viewer.get('elementRegistry');
      const mark = (ids, name) => words(ids).forEach(id => elements.get(id) && canvas.addMarker(id, name));
      mark(place.dataset.passed, 'way-passed');
      mark(place.dataset.current, 'way-current');
      canvas.zoom('fit-viewport', 'auto');
    }).catch(() => place.remove());
  }
})();
