// Makes wwwroot/lib: the style sheet from Styles/site.scss, and the chart library as npm delivers it.
import { mkdirSync, copyFileSync, writeFileSync } from 'node:fs';
import { compile } from 'sass';

const lib = new URL('../wwwroot/lib/', import.meta.url);
const npm = new URL('../node_modules/', import.meta.url);
mkdirSync(lib, { recursive: true });
const { css } = compile('Styles/site.scss', { style: 'compressed', loadPaths: ['node_modules'], quietDeps: true });
writeFileSync(new URL('site.css', lib), css);
copyFileSync(new URL('uplot/dist/uPlot.iife.min.js', npm), new URL('uplot.js', lib));
copyFileSync(new URL('uplot/dist/uPlot.min.css', npm), new URL('uplot.css', lib));
copyFileSync(new URL('uplot/LICENSE', npm), new URL('uplot-licence.txt', lib));
