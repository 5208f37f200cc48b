// Completion of the ontology's terms by prefixed name or by what they are called.

const PREFIXED = /^[\w-]*:?[\w-]*$/;
const USED = /(?:^|[\s/^|!(,;.])([a-z]+):(?=[\w]|$)/g;

// The query with a PREFIX line for each of our prefixes that it uses: so it can be taken to any other endpoint.
export function declared(sparql, prefixes) {
  const missing = undeclared(sparql, prefixes);
  return missing.map((name) => `PREFIX ${name}: <${prefixes[name]}>\n`).join("") + sparql;
}

function undeclared(sparql, prefixes) {
  const code = sparql.replace(/<[^<>\s]*>|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*/g, " ");
  const used = new Set([...code.matchAll(USED)].map((found) => found[1]));
  return [...used].filter((name) => name in prefixes && !new RegExp(`prefix\\s+${name}:`, "i").test(sparql)).sort();
}

export function completer({ prefixes, terms }) {
  const known = terms.map((term) => ({ ...term, sought: `${term.short} ${term.label}`.toLowerCase() }));
  const names = Object.keys(prefixes).map((prefix) => `${prefix}:`);
  return {
    name: "kg",
    bulk: false,
    autoShow: true,
    onInitialize: (yasqe) => yasqe.on("change", () => declare(yasqe, prefixes)),
    isValidCompletionPosition: (yasqe) => {
      const token = yasqe.getCompleteToken();
      return token.string.trim().length > 1 && !/^[?$"'<#]/.test(token.string) && PREFIXED.test(token.string);
    },
    get: (_yasqe, token) => suggestions(known, names, (token?.string ?? "").toLowerCase()),
    preProcessToken: (_yasqe, token) => token,
    postProcessSuggestion: (_yasqe, _token, suggested) => suggested,
    postprocessHints: (_yasqe, hints) => hints.map((hint) => described(hint, terms)),
  };
}

function declare(yasqe, prefixes) {
  const missing = undeclared(yasqe.getValue(), prefixes);
  if (missing.length) yasqe.addPrefixes(Object.fromEntries(missing.map((name) => [name, prefixes[name]])));
}

function suggestions(known, names, typed) {
  const starting = known.filter((term) => term.short.toLowerCase().startsWith(typed));
  const word = typed.slice(typed.indexOf(":") + 1);
  const within = word.length > 2 ? known.filter((term) => !starting.includes(term) && term.sought.includes(word)) : [];
  return [...names.filter((name) => name.startsWith(typed)), ...[...starting, ...within].map((term) => term.short)].slice(0, 60);
}

function described(hint, terms) {
  const term = terms.find((each) => each.short === hint.text);
  return term ? { ...hint, displayText: `${term.short}  ${term.label}` } : hint;
}
