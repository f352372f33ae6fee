/**
 * Filters problems, and opens all paths for printing. The page is whole without it: the form that it serves is hidden
 * until it runs. It reads what the page shows, and writes nothing into it but a count.
 */
export const script = `
'use strict';
{
  const form = document.querySelector('#filter');
  const paths = [...document.querySelectorAll('.finding details')];
  const groups = [...document.querySelectorAll('.group')].map((element) => ({
    element,
    findings: [...element.querySelectorAll('.finding')].map((finding) => ({ element: finding, text: undefined })),
  }));
  const textOf = (finding) => (finding.text ??= finding.element.textContent.toLowerCase());

  const apply = () => {
    const words = form.querySelector('#filter-text').value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    const rule = form.querySelector('#filter-rule').value;
    const severity = form.querySelector('#filter-severity').value;
    let shown = 0;
    let all = 0;
    for (const { element, findings } of groups) {
      let shownOfGroup = 0;
      for (const finding of findings) {
        const isShown =
          (rule === '' || element.dataset.rule === rule) &&
          (severity === '' || finding.element.dataset.severity === severity) &&
          words.every((word) => textOf(finding).includes(word));
        finding.element.hidden = !isShown;
        if (isShown) shownOfGroup += 1;
      }
      element.hidden = shownOfGroup === 0;
      shown += shownOfGroup;
      all += findings.length;
    }
    form.querySelector('output').textContent = shown + ' of ' + all + ' shown';
  };

  const openAll = (open) => paths.forEach((path) => (path.open = open));

  if (form !== null) {
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    // Fields are emptied after the event.
    form.addEventListener('reset', () => setTimeout(apply));
    form.querySelector('#open-paths').addEventListener('click', () => openAll(true));
    form.querySelector('#close-paths').addEventListener('click', () => openAll(false));
    apply();
    addEventListener('hashchange', () => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target?.closest('[hidden]')) return;
      form.reset();
      apply();
      target.scrollIntoView();
    });
  }

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    closed.forEach((details) => (details.open = true));
  });
  addEventListener('afterprint', () => closed.forEach((details) => (details.open = false)));
}
`;
