/** The light colours of `src/styles/tokens.css`, since a picture that is taken away has no style sheet. A test holds them equal. */
export const pictureColours = {
  paper: '#fbf8f1',
  ink: '#1e1b17',
  quiet: '#4f493f',
  line: '#6f685c',
  faint: '#d9d1c1',
  accent: '#0a5457',
  'series-1': '#0a5457',
  'series-2': '#a04c12',
  'series-3': '#4b3f9e',
  'series-4': '#6b6410',
  'series-5': '#8a1f5c',
} as const;

const colours = pictureColours;

const tones = [0, 1, 2, 3, 4, 5].map(
  (tone) =>
    [`s${tone}`, tone === 0 ? colours.accent : colours[`series-${tone as 1 | 2 | 3 | 4 | 5}`]] as const,
);

/** The rules of `src/styles/charts.css` for what a plot draws, with their colours written in. The faces are left to what is around it. */
export const plotStyle = [
  `.note{fill:${colours.quiet}}`,
  `.paper{fill:${colours.paper}}`,
  `.tick,.name,.panel-name,.badge-number{font-size:12px}.tick{fill:${colours.quiet}}.panel-name,.badge-number{font-weight:600}`,
  `.axis{stroke:${colours.line}}.grid{stroke:${colours.faint}}`,
  `.break,.event{stroke:${colours.ink};fill:none}.event{stroke-dasharray:4 3}.span{fill:${colours.line};fill-opacity:.14}`,
  `.target,.target-rim{stroke:${colours.ink};stroke-width:1.6;stroke-dasharray:7 4;fill:none}.target-rim{stroke:${colours.paper};stroke-width:4.5;stroke-dasharray:none}`,
  `.target-name{font-size:12px;font-weight:600;paint-order:stroke;stroke:${colours.paper};stroke-width:4px;stroke-linejoin:round}`,
  `.badge{fill:${colours.paper};stroke:${colours.ink}}`,
  ...tones.map(([name, colour]) => `.${name}{fill:${colour};stroke:${colour}}`),
  `.name{stroke:none}`,
  `.bar{stroke:none}.line,.period{fill:none;stroke-width:2}.period{stroke-width:3}`,
  `.pale{fill-opacity:.5;stroke-opacity:.6}`,
  `.mark{stroke:${colours.paper};stroke-width:1}`,
  `.mark.part,.mark.unsure{fill:${colours.paper};stroke-width:1.6}.mark.unsure{stroke-dasharray:2 1.5}`,
  `.bar.unsure{fill-opacity:.35;stroke-dasharray:4 2}.period.unsure{stroke-dasharray:5 3}`,
  // Programs that draw pictures know no variables: each colour is written out.
  ...tones.map(
    ([name, colour]) => `.mark.part.${name},.mark.unsure.${name},.bar.unsure.${name}{stroke:${colour}}`,
  ),
  `.gap,.other{fill:${colours.paper};stroke-width:1.4}.gap.s0{stroke:${colours.line}}`,
  `.hatch{stroke:${colours.paper};stroke-width:2.4}.weave{stroke:${colours.paper};stroke-width:1.3}.weave-dot{fill:${colours.paper}}`,
].join('');

/** The rules of a picture of its own: those of its plot, and the faces that readers have. */
export const pictureStyle =
  `text{font-family:system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;fill:${colours.ink}}` +
  `.title{font-family:Georgia,'Times New Roman',serif;font-weight:600}` +
  plotStyle;
