import type { Author } from '../paper.ts';

interface Sign {
  pattern: RegExp;
  examples: readonly string[];
}

/** What the name of an organisation has and a person's has not. */
export const groupSigns: readonly Sign[] = [
  {
    // A person's name has particles, not prepositions.
    pattern: /\p{L} (?:of|for|the|and|&) \S|^the /iu,
    examples: [
      'U.S. Army Corps of Engineers',
      'Centers for Disease Control and Prevention',
      'The BABAR Collaboration: B. Aubert',
      'Johnson & Johnson',
    ],
  },
  {
    pattern:
      /(?:^|\P{L})(?:Collaborat|Kollaborat|Consorti|Konsorti|Universi|Instit|Laborator|Akadem|Academ|Académ|Societ|Société|Associat|Asocia|Organi[sz]ation|Gesellschaft|Foundation|Fondation|Stiftung|Committee|Comité|Commission|Ministry|Ministeri|Ministère|Department|Département|Departamento|Agency|Agence|Council|Federation|Corps)\p{L}*/u,
    examples: ['BABAR Collaboration', 'Universität Hamburg', 'Max-Planck-Institut Bremen', 'Royal Society'],
  },
  {
    pattern:
      /\S[\s-](?:Teams?|Group|Project|Initiative|Network|Alliance|Community|Labs?|Research|Technologies|Systems|Authors|Contributors|Developers|Investigators|Collaborators|Participants)$|\bTeam\b/u,
    examples: ['Baichuan-M3 Team', 'Team Gemini', 'Widget Labs', 'LLVM Developers', 'Alibaba Group'],
  },
  {
    // Alone they may be a family name: "Jean Bureau".
    pattern:
      /\S \S+ (?:Bureau|Cent(?:er|re)|College|School|Hospital|Survey|Services|Library|Museum|Company)$/u,
    examples: ['U.S. Census Bureau', 'Barcelona Supercomputing Center'],
  },
  {
    pattern: /[\s,](?:Inc|Incorporated|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|Corp|Corporation|Pty|& Co)\.?$/u,
    examples: ['Widget Labs, Inc.', 'Robert Bosch GmbH', 'Sony Corporation'],
  },
  {
    // "OpenAI", not "LeCun" or "McDonald".
    pattern: /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|Von)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u,
    examples: ['OpenAI', 'DeepMind'],
  },
  {
    pattern:
      /(?:公司|大学|大學|研究院|研究所|研究室|实验室|實驗室|团队|團隊|协会|協會|学会|學會|委员会|委員会|機構|연구소|연구원|대학교|협회|학회|재단)$/u,
    examples: ['清华大学', '华为技术有限公司', '理化学研究所'],
  },
];

/** Whether an author is an organisation: its source says so, or its name does. */
export function isGroup({ name, family, group }: Author): boolean {
  return group ?? (family === undefined && groupSigns.some(({ pattern }) => pattern.test(name)));
}

/** "Inc.", "Ltd": the end of a company's name, though a comma stands before it. */
export function isCompanyForm(part: string): boolean {
  return /^(?:Inc|Incorporated|Ltd|Limited|LLC|LLP|PLC|GmbH|Corp|Pty)\b\.?(?: Ltd\.?)?$/i.test(part);
}
