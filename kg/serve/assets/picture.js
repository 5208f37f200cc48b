// Results as the project's own picture: the names among them, and what ties them.

const NAMED = "https://w3id.org/lekg/id/";
const MOST = 40;

export class Picture {
  priority = 5;
  label = "Picture";

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    return this.#names().length > 0;
  }

  draw() {
    const frame = document.createElement("iframe");
    frame.className = "picture";
    frame.title = "The picture of what was found";
    frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
    frame.src = `/view?${this.#names().map((iri) => `iri=${encodeURIComponent(iri)}`).join("&")}`;
    this.yasr.resultsEl.replaceChildren(frame);
  }

  getIcon() {
    const icon = document.createElement("span");
    icon.textContent = "◉";
    icon.setAttribute("aria-hidden", "true");
    return icon;
  }

  #names() {
    const found = new Set();
    for (const row of this.yasr.results?.getBindings() ?? []) {
      for (const term of Object.values(row)) {
        if (term?.type === "uri" && term.value.startsWith(NAMED)) found.add(term.value);
      }
    }
    for (const quad of this.yasr.results?.getStatements?.() ?? []) {
      for (const term of [quad.subject, quad.object]) {
        if (term?.value?.startsWith(NAMED)) found.add(term.value);
      }
    }
    return [...found].slice(0, MOST);
  }
}
