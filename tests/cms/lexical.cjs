// Shows posts to Ghost's own code: HTML to the converter of its import, an import file (JSON) to the nodes of its editor.
// Arguments: the files. Prints a JSON object: file -> the list of its posts, each a Lexical tree as Ghost holds it then.
const require_ = require('node:module').createRequire(`${process.cwd()}/`);
const fs = require('node:fs');
const { htmlToLexical } = require_('@tryghost/kg-html-to-lexical');
const inner = require('node:module').createRequire(require_.resolve('@tryghost/kg-html-to-lexical'));
const { createHeadlessEditor } = inner('@lexical/headless');
const { DEFAULT_NODES } = inner('@tryghost/kg-default-nodes');
const others = [inner('@lexical/rich-text'), inner('@lexical/list'), inner('@lexical/link')];
const { HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode } = Object.assign({}, ...others);

/** Let the editor read a tree; it throws where it does not know a node. */
function read(lexical) {
  const fail = (error) => { throw error; };
  const nodes = [...DEFAULT_NODES, HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode];
  return createHeadlessEditor({ nodes, onError: fail }).parseEditorState(lexical).toJSON().root;
}

function posts(file) {
  const text = fs.readFileSync(file, 'utf8');
  if (!file.endsWith('.json')) return [htmlToLexical(text).root];
  return JSON.parse(text).db[0].data.posts.map(({ lexical }) => read(lexical));
}

const found = Object.fromEntries(process.argv.slice(2).map((file) => [file, posts(file)]));
fs.writeFileSync(1, JSON.stringify(found));
process.exit(0);
