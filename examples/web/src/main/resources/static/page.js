// Shift three times leaves, and leaving takes the place of this page. A page that is left is emptied, so that the back
// button shows nothing of it.
const exit = document.getElementById('exit');
const leave = () => {
  document.body.hidden = true;
  location.replace(exit.href);
};
let times = 0;
exit.addEventListener('click', event => {
  event.preventDefault();
  leave();
});
document.addEventListener('keydown', event => {
  times = event.key === 'Shift' && !event.repeat ? times + 1 : 0;
  if (times === 3) {
    leave();
  }
});
addEventListener('pageshow', event => {
  if (event.persisted) {
    location.replace('/');
  }
});
addEventListener('pagehide', () => {
  document.body.hidden = true;
});
