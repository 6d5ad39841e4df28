/** A public page, or a public table, in which telephone numbers of `regions.ts` were read. */
export type PhoneSource = {
  readonly id: string
  /** Code of the country and name of the number, such as `AT crisis`. */
  readonly numbers: readonly string[]
  readonly url: string
  readonly what: string
}

/**
 * Where the numbers of `regions.ts` were read. Pages of the service itself or of a public body come first; where none was
 * found, a newspaper that quotes one. No number was called. The page does not load this table: it knows only whether a
 * number was read.
 *
 * Source: triage 1.1.
 */
export const phoneSources: readonly PhoneSource[] = [
  {
    id: 'libphonenumber',
    numbers: [
      'AR emergency',
      'BG emergency',
      'CA emergency',
      'CL emergency',
      'CO emergency',
      'CR emergency',
      'HR emergency',
      'CY emergency',
      'CZ emergency',
      'DK emergency',
      'FR emergency',
      'GR emergency',
      'HU emergency',
      'IE emergency',
      'IT emergency',
      'LT emergency',
      'LU emergency',
      'MY emergency',
      'MT emergency',
      'MX emergency',
      'NL emergency',
      'PL emergency',
      'RO emergency',
      'SK emergency',
      'SI emergency',
      'ZA emergency',
      'ES emergency',
      'TW emergency',
      'TR emergency',
      'US emergency',
      'UY emergency',
    ],
    url: 'https://www.npmjs.com/package/google-libphonenumber/v/3.2.47',
    what: 'short numbers that reach an emergency service, by country; it does not say which service',
  },
  {
    id: '112.fi',
    numbers: ['FI emergency', 'FI urgentAdvice'],
    url: 'https://112.fi/-/tunnustus-hatanumeron-112-eteen-tehdysta-tyosta',
    what: 'emergency response centre: 112 and 116117',
  },
  {
    id: 'bmg.gv.at',
    numbers: ['AT urgentAdvice'],
    url: 'https://teweb.bmg.gv.at/1450-die-gesundheitsnummer/',
    what: 'ministry of health: 1450 in all of Austria',
  },
  {
    id: 'cnape.fr',
    numbers: ['FR crisis'],
    url: 'https://cnape.fr/le-3114-numero-national-de-prevention-du-suicide',
    what: '3114, national, day and night',
  },
  {
    id: 'corren.se',
    numbers: ['SE emergency', 'SE urgentAdvice', 'SE crisis'],
    url: 'https://www.corren.se/nyheter/sjalvmord-ar-vanligast-bland-aldre-man-om5530243.aspx',
    what: 'newspaper, quoting mind.se: 112, 1177, 90101',
  },
  {
    id: 'cphpost.dk',
    numbers: ['DK crisis'],
    url: 'https://cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/',
    what: 'newspaper: Livslinien; not open at every hour',
  },
  {
    id: 'csrp.hku.hk',
    numbers: ['HK emergency', 'HK crisis'],
    url: 'https://csrp.hku.hk/getting-help/',
    what: 'university centre for suicide prevention: 999, 2389 2222',
  },
  {
    id: 'ditosapilipinas.com',
    numbers: ['PH emergency', 'PH crisis'],
    url: 'https://ditosapilipinas.com/national/news/article/06/25/2025/dilg-mental-health-crisis-line/1711',
    what: 'newspaper, quoting the ministry: unified 911, 1553',
  },
  {
    id: 'eassim.com.br',
    numbers: ['BR emergency'],
    url: 'https://eassim.com.br/numero-da-ambulancia-como-encontrar-e-utilizar-em-emergencias/',
    what: 'SAMU 192, the public ambulance',
  },
  {
    id: 'eluniversal.com.mx',
    numbers: ['MX crisis'],
    url: 'https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/',
    what: 'newspaper, quoting the national commission: Línea de la Vida',
  },
  {
    id: 'gesund.bund.de',
    numbers: ['DE emergency'],
    url: 'https://gesund.bund.de/notfallnummern',
    what: 'ministry of health: 112',
  },
  {
    id: 'health.govt.nz',
    numbers: ['NZ urgentAdvice'],
    url: 'https://www.health.govt.nz/your-health/services-and-support/health-care-services/healthline/common-questions-about-healthline',
    what: 'ministry of health: Healthline',
  },
  {
    id: 'health.nsw.gov.au',
    numbers: ['AU crisis'],
    url: 'http://www.cclhd.health.nsw.gov.au/Pages/Where-to-go-if-you-are-hurt-or-sick.aspx',
    what: 'health district: 000, healthdirect, Lifeline',
  },
  {
    id: 'healthdirect.gov.au',
    numbers: ['AU emergency', 'AU urgentAdvice'],
    url: 'https://www.healthdirect.gov.au/what-care-do-i-need',
    what: 'the service itself: 000, 1800 022 222',
  },
  {
    id: 'healthybelgium.be',
    numbers: ['BE emergency', 'BE urgentAdvice'],
    url: 'https://www.healthybelgium.be/en/key-data-in-healthcare/emergency-medical-and-psychosocial-assistance/121-organisatie',
    what: 'health authority: 112; 1733 in 503 municipalities in June 2021',
  },
  {
    id: 'helsenorge.no',
    numbers: ['NO urgentAdvice'],
    url: 'https://www.helsenorge.no/en/foreigners-in-norway/refugees-and-asylum-seekers/where-to-get-help/',
    what: 'health authority: 116 117',
  },
  {
    id: 'homecaremedical.co.nz',
    numbers: ['NZ crisis'],
    url: 'https://www.homecaremedical.co.nz/news',
    what: 'National Telehealth Service: 1737',
  },
  {
    id: 'island.is',
    numbers: ['IS emergency', 'IS urgentAdvice'],
    url: 'https://island.is/en/illness-seeking-medical-assistance',
    what: 'government: 112, 1700',
  },
  {
    id: 'keskipohjanmaa.fi',
    numbers: ['FI crisis'],
    url: 'https://www.keskipohjanmaa.fi/uutinen/570555?brand=keskipohjanmaa&title=suomen-mielenterveysseura-vastaa-uudessa-numerossa-paasiaispyhinakin-nyt-myos-ruotsiksi-ja-arabiaksi&src=rss',
    what: 'newspaper, quoting MIELI: 09 2525 0111',
  },
  {
    id: 'koreabizwire.com',
    numbers: ['KR crisis'],
    url: 'http://koreabizwire.com/?p=303235',
    what: 'newspaper, quoting the ministry: 109',
  },
  {
    id: 'latercera.com',
    numbers: ['CL crisis'],
    url: 'https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/',
    what: 'newspaper, quoting the ministry: *4141, from mobile telephones',
  },
  {
    id: 'lifelineukraine.com',
    numbers: ['UA crisis'],
    url: 'https://lifelineukraine.com/en/news/open-letter-from-the-founder-of-lifeline-ukraine/',
    what: 'the service itself: 7333',
  },
  {
    id: 'lokmattimes.com',
    numbers: ['IN emergency'],
    url: 'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
    what: 'newspaper, quoting an answer to parliament: emergency response 112',
  },
  {
    id: 'maldita.es',
    numbers: ['ES crisis'],
    url: 'https://maldita.es/index.php/malditaciencia/20220510/024-numero-telefono-atencion-suicidio-espana-gratuito',
    what: 'quoting the official gazette: 024',
  },
  {
    id: 'mdauk.org',
    numbers: ['IL emergency'],
    url: 'https://mdauk.org/ministry-of-health-confirms-mda-as-israels-first-response-organisation/',
    what: 'Magen David Adom: 101',
  },
  {
    id: 'muskoka411.com',
    numbers: ['US crisis'],
    url: 'https://muskoka411.com/canada-launching-9-8-8-suicide-crisis-phone-line-by-november-2023/',
    what: 'newspaper, quoting the Canadian regulator: 988 in the United States',
  },
  {
    id: 'newdunedinhospital.nz',
    numbers: ['NZ emergency'],
    url: 'https://www.newdunedinhospital.nz/keeping-well/health-info-for-public/where-to-go-for-care/',
    what: 'hospital: 111',
  },
  {
    id: 'newswire.ca',
    numbers: ['CA crisis'],
    url: 'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
    what: 'government release: 9-8-8',
  },
  {
    id: 'nu.nl',
    numbers: ['NL crisis'],
    url: 'https://www.nu.nl/binnenland/6062813/hulplijn-113-nu-ook-rechtstreeks-bereikbaar-voor-zelfmoordpreventie.html?redirect=1',
    what: 'newspaper, quoting the service: 113',
  },
  {
    id: 'pplware.sapo.pt',
    numbers: ['PT emergency', 'PT urgentAdvice'],
    url: 'https://pplware.sapo.pt/informacao/quando-ligar-sns-24-ou-inem-ha-um-guia-disponivel-online/',
    what: 'newspaper, quoting the health service: 112, SNS 24',
  },
  {
    id: 'progress.guide/korea',
    numbers: ['KR emergency'],
    url: 'https://progress.guide/atlas/asia/south-korea',
    what: 'atlas of crisis lines: 119 for the ambulance',
  },
  {
    id: 'progress.guide/ukraine',
    numbers: ['UA emergency'],
    url: 'https://progress.guide/atlas/europe/ukraine',
    what: 'atlas of crisis lines: 103 for the ambulance',
  },
  {
    id: 'rtr.at',
    numbers: ['AT emergency', 'AT crisis'],
    url: 'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
    what: 'telephone regulator: 144, 142',
  },
  {
    id: 'scdf.gov.sg',
    numbers: ['SG emergency'],
    url: 'https://www.scdf.gov.sg/home/about-us/information/scdf-emergency-medical-services',
    what: 'the service itself: 995',
  },
  {
    id: 'sirdal.kommune.no',
    numbers: ['NO emergency'],
    url: 'https://www.sirdal.kommune.no/ambulanse.423101.no.html',
    what: 'municipality: 113',
  },
  {
    id: 'sm.ee',
    numbers: ['EE emergency', 'EE urgentAdvice'],
    url: 'https://www.sm.ee/en/emergency-medical-care',
    what: 'ministry: 112, 1220',
  },
  {
    id: 'stadt-zuerich.ch',
    numbers: ['CH emergency'],
    url: 'https://stadt-zuerich.ch/web/de/stadtleben/notfall/notrufe/notruf-144.html',
    what: 'rescue service: 144',
  },
  {
    id: 'taipeitimes.com',
    numbers: ['TW crisis'],
    url: 'https://www.taipeitimes.com/News/taiwan/archives/2021/10/10/2003765853',
    what: 'newspaper: 1925 of the ministry of health',
  },
  {
    id: 'theshillongtimes.com',
    numbers: ['IN crisis'],
    url: 'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
    what: 'newspaper, quoting an answer to parliament: 14416',
  },
  {
    id: 'tokyo-tsunagari.or.jp',
    numbers: ['JP emergency'],
    url: 'https://tabunka.tokyo-tsunagari.or.jp/useful/guide/accident/01.html',
    what: 'Tokyo foundation: 119',
  },
  {
    id: 'vmnvd.gov.lv',
    numbers: ['LV crisis'],
    url: 'https://www.vmnvd.gov.lv/en/toll-free-unified-crisis-line-116123',
    what: 'health service: 116 123, day and night',
  },
  {
    id: 'vrt.be',
    numbers: ['BE crisis'],
    url: 'https://www.vrt.be/vrtnws/de/2013/11/20/neue_rufnummer_bietethilfeinnotfaellen-1-1783267/',
    what: 'broadcaster: 1813',
  },
  {
    id: 'vugd.gov.lv',
    numbers: ['LV emergency'],
    url: 'https://vugd.gov.lv/en/single-emergency-call-number-112-europe',
    what: 'fire and rescue service: 112',
  },
  {
    id: 'wmas.nhs.uk',
    numbers: ['GB emergency', 'GB urgentAdvice'],
    url: 'https://wmas.nhs.uk/999-or-111/',
    what: 'ambulance service: 999, 111',
  },
  {
    id: 'zwickau.de',
    numbers: ['DE urgentAdvice'],
    url: 'https://zwickau.de/de/aktuelles/pressemitteilungen/2014/02/046.php',
    what: 'city: 116117',
  },
]
