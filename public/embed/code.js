// Copies a code to embed as the address of the page asks for it at that moment. It comes when the codes are first looked at; without
// it they are there to be selected.
const codes = document.querySelector('.codes');

// Words searched for, views and further pages of a list are not for a frame.
const query = () => {
  const asked = new URLSearchParams(location.search);
  if (document.querySelector('.tracker')) for (const name of ['q', 'view', 'page']) asked.delete(name);
  return String(asked).replaceAll('%2C', ',').replaceAll('&', '&amp;');
};

const boxes = [...codes.querySelectorAll('textarea')].map((box) => ({ box, code: box.value }));

const fit = () => {
  for (const { box, code } of boxes) {
    const asked = 'asked' in box.dataset ? query() : '';
    // A portal that does not know its host writes paths.
    box.value = code.replace(
      /src="(\/?)([^"]*)/,
      (_, path, rest) => `src="${path && `${location.origin}/`}${rest}${asked && `?${asked}`}`,
    );
  }
};

fit();
codes.addEventListener('toggle', fit);
for (const button of codes.querySelectorAll('button')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    fit();
    const box = button.parentElement.querySelector('textarea');
    box.select();
    try {
      await navigator.clipboard.writeText(box.value);
    } catch {
      document.execCommand('copy');
    }
    button.textContent = codes.dataset.copied;
  });
}
