/** The widget's whole look: it has no sheet of ours beside it. Colours as in css/tokens.css. */
export const WIDGET_STYLE = `
:host { display: block; color-scheme: light; }
section { box-sizing: border-box; max-width: 36rem; padding: 1.25rem; border: 2px solid #0f4c5c; border-radius: 10px; background: #fff; color: #16232b; font: 1.1875rem/1.45 system-ui, arial, sans-serif; }
h2, h3, h4, h5, h6 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.2; font-weight: 750; }
p { margin: 0 0 .75rem; }
label { display: block; font-weight: 700; margin-bottom: .25rem; }
textarea { box-sizing: border-box; width: 100%; padding: .75rem; border: 2px solid #6f7a80; border-radius: 4px; background: #fff; color: inherit; font: inherit; }
textarea:focus, a:focus-visible { outline: 4px solid #ffd23f; box-shadow: 0 0 0 7px #16232b; }
.small { margin-top: .25rem; font-size: 1.0625rem; color: #4a565d; }
a { display: inline-block; padding: .375rem 0; color: #0b566e; text-underline-offset: .16em; }
.band { margin: 0 0 .75rem; padding: 1rem; border-radius: 4px; } .band p { margin: 0; } .band a { color: inherit; font-weight: 700; }
.band .verdict { font-size: 1.5rem; line-height: 1.15; font-weight: 800; }
.danger { background: #a3211b; color: #fff; } .caution { background: #f2b544; color: #2a1c00; } .none { background: #44525a; color: #fff; }
ul { list-style: none; margin: 0; padding: 0; } li { margin-bottom: .75rem; } q { display: block; quotes: none; font-weight: 650; overflow-wrap: anywhere; }
@media (forced-colors: active) { .band { border-block: 6px solid CanvasText; } }
`;
