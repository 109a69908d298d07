(() => {
  const tags = new Set(ALLOWED);
  const schemes = new Set(["http:", "https:", "mailto:", "rdesk:"]);
  const body = document.querySelector(".review-body") ?? document.querySelector("main");
  const faults = [];
  const judge = (element, number) => {
    const name = element.localName;
    const tell = (what) => faults.push(`${number}: <${name}> ${what}`);
    if (!tags.has(name) || element.namespaceURI !== "http://www.w3.org/1999/xhtml") tell("is here");
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith("on") || ["action", "cite", "ping", "srcset", "srcdoc"].includes(attribute)) tell(attribute);
      if (attribute === "style" && !/^text-align:(left|right|center|justify);?$/.test(value.replaceAll(" ", ""))) tell(value);
      if (attribute === "id" && !/^fn/.test(value)) tell(`id ${value}`);
      if (["href", "src"].includes(attribute)) {
        try {
          if (!schemes.has(new URL(value, "https://e.org/").protocol)) tell(value);
        } catch { /* no address at all leads nowhere */ }
      }
    }
  };
  let number = -1;
  for (const child of [...body.childNodes]) {
    if (child.nodeType === Node.ELEMENT_NODE && /^Sentinel \d+$/.test(child.textContent) && child.localName === "h6") {
      number += 1;
      if (child.textContent !== `Sentinel ${number}`) faults.push(`${number}: out of order`);
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      for (const element of [child, ...child.querySelectorAll("*")]) judge(element, number);
    }
  }
  const again = document.createElement("div");
  again.innerHTML = body.innerHTML;
  if (again.innerHTML !== body.innerHTML) faults.push("read again it is another page");
  if (document.documentElement.dataset.owned) faults.push("something ran");
  if (document.querySelectorAll("main").length !== 1) faults.push("another main");
  if (document.querySelectorAll("article").length > 1) faults.push("another article");
  return [number + 1, faults.slice(0, 40)];
})()
