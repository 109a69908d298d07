// Sends HTML through the converter that Ghost's import uses. Arguments: the files, each an import of Ghost (JSON) or HTML.
// Prints a JSON object: file -> the list of its posts, each {html, nodes}: what went in, and Lexical's tree of it.
const require_ = require('node:module').createRequire(`${process.cwd()}/`);
const fs = require('node:fs');
const { htmlToLexical } = require_('@tryghost/kg-html-to-lexical');

function posts(file) {
  const text = fs.readFileSync(file, 'utf8');
  return file.endsWith('.json') ? JSON.parse(text).db[0].data.posts.map(({ html }) => html) : [text];
}

const found = Object.fromEntries(
  process.argv.slice(2).map((file) => [file, posts(file).map((html) => ({ html, nodes: htmlToLexical(html).root }))]),
);
fs.writeSync(1, JSON.stringify(found));
process.exit(0);
