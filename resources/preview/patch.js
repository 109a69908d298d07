// The application's hand in the preview: runs in an isolated world that the page cannot see.
// Every part is kept as its list of nodes, without wrappers, so that the page is the page that leaves.
window.desk = (() => {
  const article = document.querySelector("article.review");
  const body = article.querySelector(".review-body");
  const parts = { header: [], box: [], footer: [] };
  const blocks = [];

  const make = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    const nodes = [...template.content.childNodes];
    return nodes.length ? nodes : [document.createTextNode("")];
  };
  const remove = (nodes) => nodes.forEach((node) => node.remove());

  return {
    language(tag, direction) {
      article.lang = tag;
      article.dir = direction;
    },
    put(name, html) {
      remove(parts[name]);
      parts[name] = make(html);
      if (name === "header") article.prepend(...parts.header);
      else if (name === "box") body.before(...parts.box);
      else article.append(...parts.footer);
    },
    splice(first, removed, htmls) {
      const next = blocks[first + removed];
      const before = next ? next[0] : null;
      const made = htmls.map(make);
      blocks.splice(first, removed, ...made).forEach(remove);
      for (const nodes of made) for (const node of nodes) body.insertBefore(node, before);
    },
    show(at) {
      const element = (blocks[at] || []).find((node) => node.nodeType === Node.ELEMENT_NODE);
      if (element) element.scrollIntoView({ block: "nearest" });
    },
    look(theme, width, desk) {
      document.documentElement.style.setProperty("--desk", desk);
      document.documentElement.dataset.theme = theme;
      document.documentElement.dataset.width = width;
    },
  };
})();
