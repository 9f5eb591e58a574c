// Improvements only: every page works without this file.

// A menu that reloads the list when a choice is made would surprise keyboard users, so forms are sent by their button only.
// In a long filter form, fields left empty are kept out of the address.
for (const form of document.querySelectorAll('form[method="get"]')) {
  form.addEventListener('submit', () => {
    for (const field of form.querySelectorAll('input, select')) {
      if (field.value === '' && field.type !== 'search') {
        field.disabled = true;
      }
    }
  });
}

// Filters stand folded on a narrow screen and open on a wide one.
const wide = matchMedia('(min-width: 48.0625rem)');
for (const filters of document.querySelectorAll('details.filters')) {
  filters.open = wide.matches || filters.dataset.used === 'true';
}

// "/" goes to the search box, as in most search sites; arrows turn the pages of the reader.
const typing = (target) => target instanceof HTMLElement && target.closest('input, select, textarea');
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  if (event.key === '/') {
    const box = document.querySelector('input[type="search"]');
    if (box) {
      event.preventDefault();
      box.focus();
    }
  }
  const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
  const link = rel && document.querySelector(`.reader__bar a[rel="${rel}"]`);
  if (link) {
    location.assign(link.href);
  }
});
