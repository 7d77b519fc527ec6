import type { FurnitureRule } from './furnitureRule.ts';

/** What sites say of themselves: footers, licences, and the questions that cookies are asked with. */
export const siteFurniture: readonly FurnitureRule[] = [
  {
    what: 'footer',
    pattern:
      '(?:©|\\(c\\) ?\\d{4}|copyright (?:©|\\(c\\)|\\d{4})).{0,100}|.{0,60}\\ball rights reserved\\.?|made (?:with|in|by) .{1,40}|(?:this (?:site|website)|we) uses? cookies.{0,120}|follow us on .{1,40}|built with .{1,40}|version \\d[\\d.]*',
    examples: [
      '© 2024 Example Inc.',
      'All rights reserved',
      'This site uses cookies to improve your experience.',
      'Made with love in Paris',
    ],
    not: ['Copyrighted Content in Language Models: A Study'],
  },
  {
    what: 'consent',
    pattern:
      '(?:by (?:using|continuing(?: to use)?|accessing|browsing|visiting|clicking) .{3,60}you (?:agree|accept|consent)\\b.{0,90}|we (?:value|respect|care about) your (?:privacy|data).{0,80}|(?:we|this (?:site|website)|our (?:site|website|partners)) (?:and our partners )?(?:use|uses|store|process) .{0,60}cookies\\b.{0,120}|.{0,60}\\bcookie (?:policy|settings|preferences|notice)\\b.{0,60}|(?:customi[sz]e|manage|accept|reject|decline|allow|deny|save|confirm|only|all|cookies?|necessary|essential|my|choices|preferences|settings|selection|consent|& | )*(?:reject|accept|decline|allow|deny) (?:all|cookies|non-essential|only)(?: (?:customi[sz]e|manage|accept|reject|decline|allow|deny|all|cookies|necessary|preferences|settings))*|do not sell (?:or share )?my (?:personal )?(?:information|data|info))',
    examples: [
      'By using this site, you agree to the terms of use.',
      'By continuing to use our website you accept our use of cookies',
      'We value your privacy',
      'Customise Reject All Accept All',
      'Accept all cookies',
      'We and our partners use cookies to personalise content.',
      'Manage cookie preferences',
      'Do not sell my personal information',
    ],
    not: [
      'By Using Fewer Labels We Agree More',
      'We Value Your Vote: Preference Aggregation in Crowds',
      'Accept All Proofs: Verification without Trust',
      'Cookie Theft: Picture Description in Dementia',
      'Navigating Cookie Consent Violations Across the Globe',
    ],
  },
  {
    what: 'licence',
    pattern:
      'licen[cs]e: ?(?:https?://\\S+|(?:cc|mit|apache|gpl|bsd)\\b.{0,40})|(?:this (?:work|article|paper|site|content) is |content )?(?:licensed|available|distributed|released) under (?:a |an |the )?(?:cc|creative commons|mit|apache|gpl|bsd|gnu)\\b.{0,100}|(?:cc|creative commons) ?-?by\\b.{0,60}|view licen[cs]e',
    examples: [
      'License: http://creativecommons.org/licenses/by/4.0/',
      'Licence: CC BY 4.0',
      'This work is licensed under a Creative Commons Attribution 4.0 licence.',
      'CC BY-NC-SA 4.0',
    ],
    not: ['License: To Learn', 'Creative Commons and the Tragedy of Data'],
  },
  {
    what: 'footer',
    pattern:
      '(?:terms|privacy|contact|about|help|imprint|accessibility|disclaimer|cookies?|careers|press|status|security|copyright|site ?map|legal|feedback|api|blog|faq|jobs|policy|policies|(?:terms of (?:use|service)|privacy (?:policy|notice)|web accessibility assistance|operational status))(?:(?: ?[|·•,] ?| )(?:and |& )?(?:terms|privacy|contact|about|help|us|of|use|service|imprint|accessibility|disclaimer|cookies?|careers|press|status|security|copyright|site ?map|legal|feedback|api|blog|faq|jobs|policy|policies|notice)){2,12}|(?:you are receiving|you received) this (?:e-?mail|message|newsletter)\\b.{0,100}|(?:last|page) (?:updated|modified|generated|rendered)\\b.{0,60}|(?:page|site|website) (?:design|hosting|maintained|generated|created|built)\\b.{0,60}|(?:questions|feedback|comments|suggestions)\\? .{3,80}',
    examples: [
      'About Help Contact',
      'Terms of Use and Privacy Policy',
      'Privacy Terms Contact',
      'You are receiving this email because you subscribed.',
      'Page generated on 12 March 2024',
      'Questions? Write to us.',
    ],
    not: [
      'Privacy and Security of Learned Indexes',
      'Help Wanted: Policies for Assistive Robots',
      'Legal Judgment Prediction',
    ],
  },
];
