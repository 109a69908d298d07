// Opens posts in the parser of WordPress's block editor, with every core block, and tells each block that it would not
// take as its own. Arguments: the files. Prints a JSON object: file -> list of faults; "" -> the number of blocks seen.
const require_ = require('node:module').createRequire(`${process.cwd()}/`);
const fs = require('node:fs');
const { JSDOM, VirtualConsole } = require_('jsdom');

const LOST = new Set(['core/freeform', 'core/missing']);
const OURS = ['navigator', 'window', 'document', 'Event', 'File', 'Blob', 'FormData'];

/** Give the editor the browser that it expects: jsdom's, and what jsdom has not. */
function browse() {
  const { window } = new JSDOM('', {
    url: 'http://localhost/',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  const nothing = () => {};
  window.matchMedia = () => ({ matches: false, addListener: nothing, addEventListener: nothing });
  window.ResizeObserver = window.IntersectionObserver = Observer;
  window.CSS = { escape: (text) => text, supports: () => false };
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis) || OURS.includes(name)) {
      const value = name === 'window' ? window : window[name];
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
    }
  }
}

/** Tell what the editor said against a block. */
function reasons(block) {
  return (block.validationIssues ?? []).map(({ args }) => args.map(String).join(' ').slice(0, 500));
}

function judge(blocks) {
  return blocks.flatMap((block) => {
    const isTaken = block.isValid && !LOST.has(block.name);
    const source = (block.originalContent ?? '').slice(0, 300);
    const own = isTaken ? [] : [[block.name, source, ...reasons(block)].join('\n')];
    seen += 1;
    return [...own, ...judge(block.innerBlocks)];
  });
}

browse();
for (const level of ['log', 'info', 'warn', 'error']) console[level] = () => {};
const { parse } = require_('@wordpress/blocks');
require_('@wordpress/block-library').registerCoreBlocks();
let seen = 0;
const found = Object.fromEntries(process.argv.slice(2).map((file) => [file, judge(parse(fs.readFileSync(file, 'utf8')))]));
fs.writeFileSync(1, JSON.stringify({ ...found, '': seen }));
process.exit(0);
