// Where the reader has been. In a page of its own that is the browser's history; in a frame, whose history is the
// notebook's, a list.

const framed = window.parent !== window;
const NOTHING_SAID = "#";
const trail = [];
const back = document.getElementById("back");
let written = (!framed && location.hash) || NOTHING_SAID;
let depth = (!framed && history.state?.depth) || 0;

function leaveTrail(now) {
  depth += 1;
  if (framed) trail.push(written);
  else {
    location.hash = now;
    history.replaceState({ depth }, "");
  }
  written = now;
  back.disabled = false;
}

back.addEventListener("click", () => {
  if (!framed) history.back();
  else if (trail.length) returnTo(trail.pop(), depth - 1);
});

function returnTo(address, steps) {
  written = address;
  depth = steps;
  back.disabled = depth < 1;
  recall(address);
}

if (!framed) {
  addEventListener("hashchange", () => {
    const now = location.hash || NOTHING_SAID;
    if (now !== written) returnTo(now, history.state?.depth ?? 0);
  });
}
