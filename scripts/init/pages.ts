/** A page of prose of a new portal, in one language. */
interface PageText {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** The pages that every portal owes its readers, in both languages that the software ships: what holds of the software, and what is to be filled in. */
export const pageTexts: Readonly<Record<string, Readonly<Record<'es' | 'en', PageText>>>> = {
  about: {
    es: {
      slug: 'acerca',
      title: 'Acerca de este portal',
      description: 'Qué es este portal y quién lo hace.',
      body: '[POR COMPLETAR: quién hace el portal, desde cuándo, con qué fondos y para quién]\n\nEl programa es Veedor, de código abierto. Lo que el Estado dice y lo que halla una veeduría se muestran lado a lado y nunca se mezclan. Este portal todavía no tiene mapa.',
    },
    en: {
      slug: 'about',
      title: 'About this portal',
      description: 'What this portal is and who makes it.',
      body: '[TO FILL IN: who makes the portal, since when, with what funds and for whom]\n\nThe software is Veedor, which is open source. What the state says and what a watchdog finds stand side by side and are never mixed. This portal has no map yet.',
    },
  },
  method: {
    es: {
      slug: 'como-se-califica',
      title: 'Cómo se califica',
      description: 'Con qué reglas se califica cada compromiso.',
      body: 'Cada compromiso se califica en cuatro niveles, con la evidencia a la vista. Lo que nadie ha revisado no cuenta como incumplido.\n\n[POR COMPLETAR: quién califica, quién revisa por segunda vez y cada cuánto]',
    },
    en: {
      slug: 'how-it-is-rated',
      title: 'How it is rated',
      description: 'By which rules each commitment is rated.',
      body: 'Each commitment is rated on four levels, with the evidence in sight. What nobody has reviewed does not count as undelivered.\n\n[TO FILL IN: who rates, who reviews a second time, and how often]',
    },
  },
  privacy: {
    es: {
      slug: 'privacidad',
      title: 'Privacidad',
      description: 'Qué datos personales se guardan.',
      body: 'El sitio no usa cookies y no pide nada a otros servidores.\n\n[POR COMPLETAR: quién responde por los datos personales y cómo se le escribe]',
    },
    en: {
      slug: 'privacy',
      title: 'Privacy',
      description: 'Which personal data are kept.',
      body: 'The site uses no cookies and asks nothing of other servers.\n\n[TO FILL IN: who answers for personal data and how to write to them]',
    },
  },
  'take-part': {
    es: {
      slug: 'como-participar',
      title: 'Cómo participar',
      description: 'Cómo se corrige o agrega un dato.',
      body: 'Diga qué página está mal, qué debería decir y dónde consta. Sin fuente no se publica. Nunca envíe datos de víctimas, testigos o personas acusadas.\n\n[POR COMPLETAR: adónde se envían las correcciones]',
    },
    en: {
      slug: 'take-part',
      title: 'How to take part',
      description: 'How to correct or add a fact.',
      body: 'Say which page is wrong, what it should say and where that is written. Nothing is published without a source. Never send data about victims, witnesses or the accused.\n\n[TO FILL IN: where corrections are sent]',
    },
  },
};
