// The search box: names that hold what is typed, to be chosen by mouse or keyboard.

const searchBox = document.getElementById("search");
const found = document.getElementById("found");
const MOST_FOUND = 8;
let current = -1;

const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const foldedNames = nodes.map((node) => folded(node.name));

function matches(typed) {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  return nodes
    .filter((node) => nodeShown(node) && wanted.every((word) => foldedNames[node.id].includes(word)))
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, MOST_FOUND);
}

function offer() {
  const hits = matches(searchBox.value);
  current = hits.length ? 0 : -1;
  const items = hits.map((node, i) =>
    element("li", { id: `found-${i}`, role: "option", "data-node": node.id, pointerdown: (event) => { event.preventDefault(); take(node.id); } },
      sign(looks.get(node.kind)), element("bdi", {}, node.name)));
  const none = searchBox.value.trim() && !hits.length;
  found.replaceChildren(...(none ? [element("li", { class: "none" }, "No such name here")] : items));
  found.hidden = !found.childElementCount;
  mark();
}

function mark() {
  [...found.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === current)));
  searchBox.setAttribute("aria-expanded", String(!found.hidden));
  if (current >= 0 && !found.hidden) searchBox.setAttribute("aria-activedescendant", `found-${current}`);
  else searchBox.removeAttribute("aria-activedescendant");
}

function hush() {
  found.hidden = true;
  mark();
}

function take(id) {
  hush();
  searchBox.value = "";
  showView("picture");
  choose({ node: id }, { bring: true });
  stage.focus({ preventScroll: true });
}

searchBox.addEventListener("input", offer);
searchBox.addEventListener("focus", offer);
searchBox.addEventListener("blur", hush);
searchBox.addEventListener("keydown", (event) => {
  const count = found.querySelectorAll("[role=option]").length;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (count) current = (current + (event.key === "ArrowDown" ? 1 : count - 1)) % count;
    mark();
  } else if (event.key === "Enter" && current >= 0 && !found.hidden) {
    take(Number(found.children[current].dataset.node));
  } else if (event.key === "Escape") hush();
});
