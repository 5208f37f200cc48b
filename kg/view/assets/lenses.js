// The lenses as tabs: each a scene of its own, opened in place with whatever is chosen in this one.

const tabs = document.getElementById("lenses");
const lenses = [told, ...told.others].filter(({ lens }) => lens);

function openLens(lens) {
  if (lens === scene.lens) return;
  const said = new URLSearchParams(address().slice(1));
  if (lens === told.lens) said.delete("lens");
  else said.set("lens", lens);
  for (const key of ["shown", "by", "way", "line"]) said.delete(key);
  openScene(lens);
  frameOnce();
  restore(said);
  remember();
}

function pressTabs() {
  for (const tab of tabs.children) tab.setAttribute("aria-pressed", String(tab.dataset.lens === scene.lens));
}

for (const { lens } of lenses) {
  const name = lens[0].toUpperCase() + lens.slice(1);
  tabs.append(element("button", { type: "button", "data-lens": lens, click: () => openLens(lens) }, name));
}
tabs.hidden = tabs.childElementCount < 2;
whenOpened(pressTabs);
