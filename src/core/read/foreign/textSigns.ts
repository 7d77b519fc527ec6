import { prologEnd } from '../xml/prologEnd.ts';

/** A kind of text that holds no papers, or not in a way that is read. */
export interface TextSign {
  what: string;
  /** What to do instead. */
  advice: string;
  /** Tells it by the beginning of the text. */
  isOne: (head: string) => boolean;
  examples: readonly string[];
}

const page =
  'open it in a browser, mark all, and copy it into a text file; or take the export the site offers (BibTeX, RIS)';
const exported = 'export BibTeX, RIS or CSV from the program that wrote it';
const none = 'take it out of the folder';

/** The first that fits has the text. Each stands for something no pasted prose begins with, or for most of its lines. */
export const textSigns: readonly TextSign[] = [
  {
    what: 'an HTML page',
    advice: page,
    isOne: (head) =>
      begins(/<(?:!doctype html|html|head|body|meta)[\s>]/i)(head) || mostLines(elements)(head),
    examples: [
      '<div class="paper">\n<h2>A Title</h2>\n<span>We do.</span>',
      '<!DOCTYPE html>\n<html>',
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">\n<html>',
    ],
  },
  {
    what: 'a page saved with its pictures (MHTML)',
    advice: page,
    isOne: (head) =>
      /^(?:From: <Saved by|MIME-Version: 1\.0)/m.test(head.slice(0, 500)) &&
      head.includes('multipart/related'),
    examples: ['From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n boundary="x"'],
  },
  {
    what: 'RDF, as Zotero writes it',
    advice: 'export the collection from Zotero as BibTeX, CSL JSON or CSV instead',
    isOne: (head) => /<rdf:RDF\b/.test(head) && /zotero\.org\/namespaces|<bib:/.test(head),
    examples: [
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#">',
    ],
  },
  {
    what: 'a catalogue record (MARC)',
    advice: 'export RIS, BibTeX or MODS from the catalogue',
    isOne: (head) =>
      /^\d{5}[a-z]{2}[a-z ][a-z\d ]{2}22\d{5}/.test(head) ||
      begins(/<(?:\w+:)?(?:collection|record)\b[^>]{0,300}MARC21/)(head),
    examples: [
      '00714cam a2200205 a 4500001001300000003000400013',
      '<collection xmlns="http://www.loc.gov/MARC21/slim">',
    ],
  },
  {
    what: 'a text edition (TEI)',
    advice: exported,
    isOne: begins(/<(?:\w+:)?TEI(?:Corpus)?[\s>]/),
    examples: ['<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">'],
  },
  {
    what: 'a document of Office in XML',
    advice: 'save it as plain text, a workbook as CSV (UTF-8)',
    isOne: begins(/<(?:Workbook\b|w:wordDocument\b|pkg:package\b|office:document\b)/),
    examples: ['<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:x">'],
  },
  {
    what: 'a picture in SVG',
    advice: none,
    isOne: begins(/<svg[\s>]/),
    examples: ['<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>'],
  },
  {
    what: 'a list of feeds or pages',
    advice: 'give the feed itself, or what it lists',
    isOne: begins(/<(?:opml|urlset|sitemapindex)[\s>]/),
    examples: ['<opml version="2.0">', '<urlset xmlns="x">'],
  },
  {
    what: 'rich text (RTF)',
    advice: 'save it as plain text',
    isOne: (head) => head.startsWith('{\\rtf'),
    examples: ['{\\rtf1\\ansi'],
  },
  {
    what: 'PostScript',
    advice: 'copy the title and the abstract out of it',
    isOne: (head) => head.startsWith('%!PS'),
    examples: ['%!PS-Adobe-3.0'],
  },
  {
    what: 'LaTeX source',
    advice: 'copy the title and the abstract into a text file, or give the BibTeX entry (.bib) of the paper',
    isOne: (head) => latex.test(head.replace(/^(?:\s|%.*\n)*/, '')),
    examples: [
      '\\documentclass{article}\n\\title{A}',
      '% a comment\n\\documentclass[11pt]{article}',
      '\\begin{thebibliography}{9}\n\\bibitem{a} A.',
    ],
  },
  {
    what: 'a list of references with tags that are not read',
    advice: 'export RIS, BibTeX or RefMan from the program that wrote it',
    // Biblioscape's "--TI--", Copac's "TI- ", Inspec's "TI ~ ".
    isOne: (head) =>
      /^--TI-- /m.test(head) ||
      (/^TI(?:-| ~) /m.test(head) && /^AU(?:-| ~) /m.test(head) && !/^PMID- /m.test(head)),
    examples: ['--AU-- Roe, A.\n--TI-- Gates', 'TI- Gates\nAU- Roe, A.', 'TI ~ Gates\nAU ~ Roe, A.'],
  },
  {
    what: 'a notebook of Jupyter',
    advice: none,
    isOne: (head) =>
      /^\s*\{\s*"(?:cells|metadata|nbformat)"/.test(head) && /"(?:cell_type|nbformat)"/.test(head),
    examples: ['{\n "cells": [\n  {\n   "cell_type": "code"'],
  },
  {
    what: 'a licence',
    advice: none,
    isOne: begins(
      /(?:The )?(?:MIT License\s*\n|Apache License|BSD \d-Clause|GNU (?:LESSER |AFFERO )?GENERAL PUBLIC LICENSE|Creative Commons Legal Code|Attribution\S{0,40} 4\.0 International\s{1,80}=|Permission is hereby granted)/,
    ),
    examples: ['MIT License\n\nCopyright (c) 2020', '\n                    GNU GENERAL PUBLIC LICENSE'],
  },
  {
    what: 'a calendar or address card',
    advice: none,
    isOne: begins(/BEGIN:V(?:CALENDAR|CARD)/),
    examples: ['BEGIN:VCALENDAR\nVERSION:2.0'],
  },
  {
    what: 'a patch',
    advice: none,
    isOne: (head) => /^(?:diff --git |--- \S.*\n\+\+\+ )/.test(head),
    examples: ['diff --git a/x b/x', '--- a/x\n+++ b/x\n@@ -1 +1 @@'],
  },
  {
    what: 'a log',
    advice: none,
    isOne: mostLines(
      /^(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d |\[?(?:INFO|DEBUG|WARN(?:ING)?|ERROR)\b)/,
    ),
    examples: [
      '2024-01-01 10:00:00 INFO started\n2024-01-01 10:00:01 INFO done',
      'Jan  2 10:00:00 host kernel: up',
    ],
  },
  {
    what: 'program code',
    advice: none,
    isOne: (head) => head.startsWith('#!') || mostLines(code, 3)(head),
    examples: [
      '#!/usr/bin/env python\nprint(1)',
      'import os\nimport json\n\ndef main():\n    for line in open("a"):\n        print(line)\n\nmain()',
      'const a = 1;\nfunction b() {\n  return a;\n}\n',
      '#include <stdio.h>\nint main(void) {\n  return 0;\n}',
    ],
  },
];

const latex =
  /^\\(?:document(?:class|style)|begin\{|usepackage|input\{|include\{|title\{|(?:re)?newcommand|def\\|section|chapter|bibitem|makeatletter|RequirePackage|PassOptionsToPackage)/;
const elements =
  /^<\/?(?:div|span|ul|ol|li|table|tr|t[dh]|h[1-6]|script|style|img|br|nav|header|footer|form|input|button|p|a)\b/i;

/** A line of which no sentence is made: it ends as statements do, or opens as they do and holds their signs. */
const code =
  /^(?![@{["])(?=[^=()]*[=()]).*;$|^(?![@{["]).*\{$|^\}[;,)]*$|^(?:import|from|using|package|require|library)\b\s*\(?["'<\w.][^.]{0,90}$|^#(?:include|define|import)\b|^(?:def|class|for|while|if|elif|else|try|except|with|async|return)\b.{0,200}:$|^\w[\w.]*\([^()]*\)$|^(?:const|let|var|return|print|echo|export)\b.{0,80}[=(;]/;

/** Whether a text begins so, behind comments and declarations of XML. */
function begins(pattern: RegExp): (head: string) => boolean {
  const start = new RegExp(`^(?:${pattern.source})`, pattern.flags);
  return (head) => start.test(head.slice(prologEnd(head, 0)));
}

/** Whether two thirds of the first lines are so, of so many at least. */
function mostLines(pattern: RegExp, least = 1): (head: string) => boolean {
  return (head) => {
    const lines = head
      .slice(0, 8000)
      .split('\n', 200)
      .map((line) => line.slice(0, 400).trim())
      .filter((line) => line !== '')
      .slice(0, 60);
    return lines.length >= least && lines.filter((line) => pattern.test(line)).length * 3 >= lines.length * 2;
  };
}
