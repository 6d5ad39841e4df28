import type { Source } from './source.ts'

/**
 * Every source by number: R of the rules, E of the remedies. `verified` means seen while writing, `memory` not re-read.
 *
 * Source: triage 7, remedies 10.
 */
export const sources = {
  EXPERT: {
    citation: 'Choice of the authors of this guideline in the spirit of the sources; no source prescribes it',
    status: 'unsigned',
  },
  R0: { citation: 'The seed article "Tips on What Do You Do for a Back Spasm"', status: 'verified (read in full)' },
  R1: {
    citation:
      'Finucane LM, Downie A, Mercer C, et al. International Framework for Red Flags for Potential Serious Spinal Pathologies. J Orthop Sports Phys Ther 2020;50(7):350-372. doi:10.2519/jospt.2020.9971',
    status: 'verified (abstract; decision-tool details from memory)',
  },
  R2: {
    citation:
      'Downie A, Williams CM, Henschke N, et al. Red flags to screen for malignancy and fracture in patients with low back pain: systematic review. BMJ 2013;347:f7095',
    status: 'verified (numbers in abstract)',
  },
  R3: {
    citation:
      'Han CS, Hancock MJ, Downie A, et al. Red flags to screen for vertebral fracture in people presenting with low back pain. Cochrane Database Syst Rev 2023;8:CD014461. doi:10.1002/14651858.CD014461.pub2',
    status: 'verified (replaces the 2013 review CD008643)',
  },
  R4: {
    citation:
      'Henschke N, Maher CG, Refshauge KM, et al. Prevalence of and screening for serious spinal pathology in patients presenting to primary care settings with acute low back pain. Arthritis Rheum 2009;60(10):3072-3080. doi:10.1002/art.24853',
    status: 'verified (0.9 % serious, 80.4 % with at least one flag)',
  },
  R5: {
    citation:
      'Premkumar A, Godfrey W, Gottschalk MB, Boden SD. Red flags for low back pain are not always really red. J Bone Joint Surg Am 2018;100(5):368-374',
    status: 'verified (summary by the journal); volume and pages memory',
  },
  R6: {
    citation: 'NICE NG59. Low back pain and sciatica in over 16s: assessment and management. 2016, updated 2020',
    status: 'verified',
  },
  R7: {
    citation: 'NHS England GIRFT. Spinal surgery: National Suspected Cauda Equina Syndrome Pathway. February 2023',
    status: 'verified (existence, purpose, summary by CSP journal 2024)',
  },
  R8: {
    citation:
      'BMJ Best Practice, Cauda equina syndrome: approach (onset within 14 days or deterioration; bladder, bowel, saddle, both legs, sexual function)',
    status: 'verified',
  },
  R9: {
    citation:
      'Greenhalgh S, Finucane L, Mercer C, Selfe J. Assessment and management of cauda equina syndrome. Musculoskelet Sci Pract 2018;37:69-74. doi:10.1016/j.msksp.2018.06.002',
    status: 'verified',
  },
  R10: {
    citation: 'HSIB (now HSSIB). Timely detection and treatment of cauda equina syndrome. Investigation report, 2021',
    status: 'verified (year from memory)',
  },
  R11: {
    citation:
      'Todd NV, Dickson RA. Standards of care in cauda equina syndrome. Br J Neurosurg 2016;30(5):518-522 (bilateral radiculopathy as the stage to act on)',
    status: 'memory',
  },
  R12: {
    citation: 'NHS Lothian RefHelp. Serious lumbar spine conditions and red flags (acute foot drop: early opinion)',
    status: 'verified',
  },
  R13: {
    citation:
      'Katz JN, Zimmerman ZE, Mass H, Makhni MC. Diagnosis and management of lumbar spinal stenosis: a review. JAMA 2022;327(17):1688-1699',
    status: 'memory',
  },
  R14: { citation: 'Aebi M. The adult scoliosis. Eur Spine J 2005;14(10):925-948', status: 'memory' },
  R15: {
    citation: 'NICE NG234. Spinal metastases and metastatic spinal cord compression. 2023 (replaces CG75)',
    status: 'verified (existence, scope); 24-hour and immediate contact times memory',
  },
  R16: {
    citation: 'Davies BM, Mowforth OD, Smith EK, Kotter MRN. Degenerative cervical myelopathy. BMJ 2018;360:k186',
    status: 'verified',
  },
  R17: {
    citation:
      'Berbari EF, Kanj SS, Kowalski TJ, et al. 2015 IDSA guideline: native vertebral osteomyelitis in adults. Clin Infect Dis 2015;61(6):e26-e46. doi:10.1093/cid/civ482',
    status: 'verified',
  },
  R18: {
    citation:
      'Durant EJ, Copos S, Folck BF, et al. Diagnostic delays are common, and classic presentations are rare in spinal epidural abscess. West J Emerg Med 2025;26(3):692',
    status: 'verified (triad in 10 %, diabetes and recent infection common)',
  },
  R19: {
    citation:
      'Davis DP, Wold RM, Patel RJ, et al. The clinical presentation and impact of diagnostic delays on emergency department patients with spinal epidural abscess. J Emerg Med 2004;26(3):285-291',
    status: 'verified (quoted in a review); pages memory',
  },
  R20: {
    citation: 'NICE NG156. Abdominal aortic aneurysm: diagnosis and management. 2020',
    status: 'verified (risk factors; ruptured aneurysm with back or belly pain)',
  },
  R21: {
    citation:
      'Hagan PG, Nienaber CA, Isselbacher EM, et al. The International Registry of Acute Aortic Dissection (IRAD). JAMA 2000;283(7):897-903',
    status:
      'verified (pages memory). Note: sudden **sharp** pain was commonest; tearing is not required, which is why RF-06, RF-07, RF-38 exist',
  },
  R22: {
    citation: 'NICE NG41. Spinal injury: assessment and initial management. 2016',
    status: 'verified (existence and start of recommendations); age 65 criterion memory',
  },
  R23: {
    citation:
      'Treede RD, Rief W, Barke A, et al. Chronic pain as a symptom or a disease: the IASP classification of chronic pain for ICD-11. Pain 2019;160(1):19-27. doi:10.1097/j.pain.0000000000001384',
    status: 'verified (more than 3 months; MG30)',
  },
  R24: {
    citation:
      'NICE NG12. Suspected cancer: recognition and referral. 2015, updated (60 and over: persistent back pain -> myeloma tests; back pain with weight loss -> pancreas scan)',
    status: 'verified',
  },
  R25: {
    citation:
      'NICE NG65. Spondyloarthritis in over 16s. 2017 (start before 45, over 3 months, four or more of nine features; three: HLA-B27)',
    status: 'verified',
  },
  R26: {
    citation:
      'McAllister K, Goodson N, Warburton L, Rogers G. Spondyloarthritis: diagnosis and management: summary of NICE guidance. BMJ 2017;356:j839',
    status: 'verified',
  },
  R27: {
    citation:
      'Sieper J, van der Heijde D, Landewe R, et al. New criteria for inflammatory back pain. Ann Rheum Dis 2009;68(6):784-788',
    status: 'memory',
  },
  R28: {
    citation:
      'Foster NE, Anema JR, Cherkin D, et al. Prevention and treatment of low back pain. Lancet 2018;391(10137):2368-2383; Hartvigsen J, Hancock MJ, Kongsted A, et al. What low back pain is and why we need to pay attention. Lancet 2018;391(10137):2356-2367; Buchbinder R, et al. Low back pain: a call for action. Lancet 2018; and Qaseem A, Wilt TJ, McLean RM, Forciea MA. ACP guideline, Ann Intern Med 2017;166(7):514-530',
    status: 'verified (Hartvigsen, Buchbinder, Qaseem; Foster pages memory)',
  },
  R29: {
    citation:
      'WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings. Geneva 2023 (massage may be offered; therapeutic ultrasound, traction, TENS, belts should not be routine)',
    status: 'verified',
  },
  R30: {
    citation:
      'Garrison SR, Korownyk CS, Kolber MR, et al. Magnesium for skeletal muscle cramps. Cochrane Database Syst Rev 2020;9:CD009402. doi:10.1002/14651858.CD009402.pub3',
    status: 'verified',
  },
  R31: {
    citation:
      'Furlan AD, Giraldo M, Baskwill A, Irvin E, Imamura M. Massage for low-back pain. Cochrane Database Syst Rev 2015;9:CD001929. doi:10.1002/14651858.CD001929.pub3',
    status: 'verified (conclusions memory)',
  },
  R32: {
    citation:
      'Steffens D, Ferreira ML, Latimer J, et al. What triggers an episode of acute low back pain? Arthritis Care Res 2015;67(3):403-410. doi:10.1002/acr.22533',
    status: 'verified',
  },
  R33: {
    citation: 'NICE guidance on suspected sepsis (NG51, 2016; since replaced by NG253 to NG255)',
    status: 'memory',
  },
  R34: {
    citation: 'NICE CG95. Recent-onset chest pain of suspected cardiac origin. 2010, updated 2016',
    status: 'memory',
  },
  R35: { citation: 'NICE NG158. Venous thromboembolic diseases. 2020', status: 'memory' },
  R36: {
    citation:
      'NICE NG111. Pyelonephritis (acute): antimicrobial prescribing. 2018; NICE NG118. Renal and ureteric stones. 2019',
    status: 'memory',
  },
  R37: {
    citation:
      'NICE NG126. Ectopic pregnancy and miscarriage. 2019; NICE NG25. Preterm labour and birth. 2015; NICE NG133. Hypertension in pregnancy. 2019',
    status: 'memory',
  },
  R38: {
    citation: 'General knowledge of bleeding under anticoagulants (product labels); no single source',
    status: 'memory',
  },
  R39: {
    citation:
      'Mayo Clinic patient page on statins and rhabdomyolysis; public pages on exertional rhabdomyolysis (muscle pain, weakness, red-brown urine that is often taken for blood); Chavez LO, Leon M, Einav S, Varon J. Beyond muscle destruction: rhabdomyolysis for clinical practice. Crit Care 2016;20:135',
    status: 'page verified; paper memory',
  },
  R40: { citation: 'WHO and CDC pages on tetanus; general knowledge of acute dystonia', status: 'memory' },
  R41: {
    citation:
      'Single questions compared with long questionnaires for depression in chronic low back pain (Spine 2014; PMC4047301)',
    status: 'verified (abstract). No licensed mood instrument is used',
  },
  R42: { citation: 'CDC pages on shingles; antivirals work best within 72 hours', status: 'memory' },
  R43: {
    citation:
      'General knowledge of salt and water imbalance with diuretics, vomiting, kidney disease; no single source',
    status: 'memory',
  },
  R44: {
    citation:
      'Jose RM, Vidyadharan R, Roy DK, Erdmann M. Hot water bottles and diabetic patients. Br J Gen Pract 2005;55(512):222-223; Burns sustained from body heating devices: integrative review. Wounds 2020;32(5):123-133',
    status: 'verified',
  },
  R45: {
    citation: 'Ernst E. The safety of massage therapy. Rheumatology 2003;42:1101-1106. doi:10.1093/rheumatology/keg306',
    status: 'verified',
  },
  R46: {
    citation:
      'Yin P, Gao N, Wu J, Litscher G, Xu S. Adverse events of massage therapy in pain-related conditions: a systematic review. Evid Based Complement Alternat Med 2014:480956',
    status: 'verified',
  },
  R47: {
    citation:
      'Institute of Medicine (National Academies). Dietary Reference Intakes for Water, Potassium, Sodium, Chloride, and Sulfate. 2005. doi:10.17226/10925 (3.7 and 2.7 L total water incl. food; drinks about 3.0 and 2.2 L; a median intake, not a requirement)',
    status: 'verified',
  },
  R48: {
    citation:
      'French SD, Cameron M, Walker BF, Reggars JW, Esterman AJ. Superficial heat or cold for low back pain. Cochrane Database Syst Rev 2006:CD004750; Spine 2006;31(9):998-1006',
    status: 'verified',
  },
  R49: {
    citation:
      'Ebadi S, Henschke N, Forogh B, et al. Therapeutic ultrasound for chronic low back pain. Cochrane Database Syst Rev 2020;7:CD009169. doi:10.1002/14651858.CD009169.pub3',
    status: 'verified',
  },
  R50: {
    citation:
      'Ostelo RWJG, Deyo RA, Stratford P, et al. Interpreting change scores for pain and functional status in low back pain. Spine 2008;33(1):90-94. doi:10.1097/BRS.0b013e31815e3a10 (2 of 10 points, or 30 %)',
    status: 'verified',
  },
  R51: {
    citation:
      "Wallwork SB, Braithwaite FA, O'Keeffe M, et al. The clinical course of acute, subacute and persistent low back pain. CMAJ 2024;196(2):E29-E46",
    status: 'verified (volume and pages memory)',
  },
  R52: {
    citation:
      'Krebs EE, Lorenz KA, Bair MJ, et al. Development and initial validation of the PEG. J Gen Intern Med 2009;24(6):733-738. doi:10.1007/s11606-009-0981-1',
    status: 'verified',
  },
  R53: {
    citation:
      'NHS DCB0129: Clinical Risk Management, its application in the manufacture of health IT systems. Amd 24/2018',
    status: 'verified',
  },
  R54: {
    citation: 'Keele STarT Back Tool: free without licence only for non-commercial use (Keele legal pages)',
    status: 'verified; therefore **not used**, the owner of a practice is a commercial user',
  },
  R55: {
    citation:
      'ACCF/AHA and others. 2010 guidelines for thoracic aortic disease. Circulation 2010;121(13):e266-e369 (high-risk pain: abrupt onset, severe, or ripping; any one counts)',
    status: 'verified in a secondary table (McMaster Textbook); paper memory',
  },
  R56: {
    citation:
      'GPnotebook, referral criteria for metastatic spinal cord compression (summary of the NICE guidance, older CG75): pain signs within 24 hours; radicular pain, sensory loss, weakness, gait, bladder or bowel at once',
    status: 'verified (secondary); same in NG234 memory',
  },
  R57: {
    citation:
      'NICE NG12 as quoted by GPnotebook: unexplained bone pain in children and young people, blood count and X-ray within 48 hours ("young people" up to 24)',
    status: 'verified (secondary); age limit memory',
  },
  R58: {
    citation:
      "Simpson H, Tomlinson J, Wass J, Dean J, Arlt W. Guidance for the prevention and emergency management of adult patients with adrenal insufficiency. Clin Med 2020;20(4):371-378; sick-day rules of the Addison's Disease Self-Help Group",
    status: 'verified (abstract, rules page)',
  },
  R59: {
    citation:
      'NHS Suffolk and North East Essex, After Birth booklet (leg and lung clots, risk for about six weeks, chest pain worse on deep breath); RCOG Green-top Guideline 37b',
    status: 'booklet verified; guideline memory',
  },
  R60: {
    citation: 'van Harten PN, Hoek HW, Kahn RS. Acute dystonia induced by drug treatment. BMJ 1999;319:623-626',
    status: 'memory',
  },
  R61: {
    citation:
      'Ashrani AA, Osip J, Christie B, Key NS. Iliopsoas haemorrhage in patients with bleeding disorders: experience from one centre. Haemophilia 2003 (thigh, hip or groin pain first; mean delay 3.8 days); case reports under warfarin with groin and low back pain (Choa GPH, Lim CS. Hong Kong J Emerg Med 2011;18:173-176)',
    status: 'verified (abstracts); year of the first memory',
  },
  R62: {
    citation:
      'UK medicines regulator (MHRA) alert of March 2019 on fluoroquinolones, as reported by a professional body (stop at the first tendon or muscle pain and contact the doctor at once); Alves C, Mendes D, Marques FB. Fluoroquinolones and the risk of tendon injury. Eur J Clin Pharmacol 2019;75:1431-1443. doi:10.1007/s00228-019-02713-1',
    status: 'verified (secondary; abstract)',
  },
  R63: {
    citation:
      'General knowledge, no single source: heat over medicine patches and implants; usual contraindications of therapeutic ultrasound',
    status: 'memory',
  },
  E1: {
    citation:
      'Menezes Costa L da C, Maher CG, Hancock MJ, et al. The prognosis of acute and persistent low-back pain: a meta-analysis. CMAJ 2012;184(11):E613–E624. Updated by Wallwork SB et al., CMAJ 2024',
    status: 'verified (numbers)',
  },
  E2: {
    citation:
      'French SD, Cameron M, Walker BF, Reggars JW, Esterman AJ. Superficial heat or cold for low back pain. Cochrane Database Syst Rev 2006;CD004750.pub2; Spine 2006;31:998–1006',
    status: 'verified (abstract, one trial table with exclusions and sponsor)',
  },
  E3: {
    citation:
      'Nadler SF, Steiner DJ, Erasala GN, et al. Continuous low-level heat wrap therapy provides more efficacy than ibuprofen and acetaminophen for acute low back pain. Spine 2002;27(10):1012–1017',
    status: 'verified (abstract)',
  },
  E4: {
    citation:
      'Qaseem A, Wilt TJ, McLean RM, Forciea MA. Noninvasive treatments for acute, subacute, and chronic low back pain (ACP). Ann Intern Med 2017;166:514–530',
    status: 'verified',
  },
  E5: {
    citation: 'Erythema ab igne from heating pad use: three cases (Cureus / PMC6047836); StatPearls "Erythema ab igne"',
    status: 'verified',
  },
  E6: {
    citation: 'ISO 13732-1:2006 Ergonomics of the thermal environment — contact with hot surfaces',
    status: 'scope V, figures M',
  },
  E7: {
    citation:
      'Moritz AR, Henriques FC. Studies of thermal injury II. Am J Pathol 1947;23:695–720; low-temperature burn figure 44 °C / 6 h seen on a manufacturer page',
    status: 'figure V, paper M',
  },
  E8: {
    citation:
      'Hot water bottle safety pages: NHS Mid and South Essex; Child Accident Prevention Trust; COBIS NHS Scotland (2024)',
    status: 'verified',
  },
  E9: {
    citation:
      'Nadler SF, Steiner DJ, Petty SR, et al. Overnight use of continuous low-level heatwrap therapy for relief of low back pain. Arch Phys Med Rehabil 2003;84:335–342',
    status: 'verified (abstract)',
  },
  E10: {
    citation:
      'Furlan AD, Giraldo M, Baskwill A, Irvin E, Imamura M. Massage for low-back pain. Cochrane Database Syst Rev 2015;9:CD001929.pub3',
    status: 'verified (abstract; chronic SMDs M)',
  },
  E11: {
    citation:
      'WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings. 2023',
    status: 'verified (recommendation list)',
  },
  E12: {
    citation: 'NICE NG59 Low back pain and sciatica in over 16s. 2016, updated 2020',
    status: 'verified via secondary pages',
  },
  E13: {
    citation:
      'Yin P, Gao N, Wu J, Litscher G, Xu S. Adverse events of massage therapy in pain-related conditions. Evid Based Complement Alternat Med 2014:480956',
    status: 'verified',
  },
  E14: {
    citation: 'Ernst E. The safety of massage therapy. Rheumatology 2003;42:1101–1106',
    status: 'verified (abstract)',
  },
  E15: {
    citation:
      'Waongenngarm P, van der Beek AJ, Akkarakittichoke N, Janwantanakul P. Active break and postural shift intervention … 3-arm cluster-RCT. Scand J Work Environ Health 2021;47(4):306–317',
    status: 'verified (numbers)',
  },
  E16: { citation: 'HSE (UK) guidance on display screen equipment and breaks', status: 'verified' },
  E17: {
    citation:
      'Swain CTV, Pan F, Owen PJ, Schmidt H, Belavy DL. No consensus on causality of spine postures or physical exposure and low back pain. J Biomech 2020;102:109312',
    status: 'verified (title, aim); detail M',
  },
  E18: {
    citation:
      'Roffey DM, Wai EK, Bishop P, Kwon BK, Dagenais S. Causal assessment of occupational sitting and low back pain. Spine J 2010;10:252–261',
    status: 'verified',
  },
  E19: {
    citation: 'Saraceni N, Kent P, Ng L, et al. To flex or not to flex? J Orthop Sports Phys Ther 2020;50(3):121–130',
    status: 'verified',
  },
  E20: {
    citation:
      'Kovacs FM, Abraira V, Peña A, et al. Effect of firmness of mattress on chronic non-specific low-back pain. Lancet 2003;362:1599–1604',
    status: 'verified',
  },
  E21: { citation: 'OSHA Computer Workstations eTool', status: 'verified' },
  E22: {
    citation:
      'Does objectively measured prolonged standing for desk work result in lower ratings of perceived low back pain than sitting? Systematic review. Work 2020',
    status: 'verified (abstract)',
  },
  E23: {
    citation:
      'Steffens D, Maher CG, Pereira LSM, et al. Prevention of low back pain. JAMA Intern Med 2016;176(2):199–208',
    status: 'verified',
  },
  E24: {
    citation:
      'Dahm KT, Brurberg KG, Jamtvedt G, Hagen KB. Advice to rest in bed versus advice to stay active. Cochrane Database Syst Rev 2010;6:CD007612',
    status: 'verified',
  },
  E25: {
    citation:
      'Hayden JA, Ellis J, Ogilvie R, Malmivaara A, van Tulder MW. Exercise therapy for chronic low back pain. Cochrane Database Syst Rev 2021;9:CD009790.pub2',
    status: 'verified (249 trials, thresholds); effects MD −15.2 and −6.8 M',
  },
  E26: {
    citation:
      'Structured exercise programs for chronic primary low back pain: review for WHO. J Occup Rehabil 2023, PMC10684665',
    status: 'verified',
  },
  E27: {
    citation: 'Pocovi NC, Lin C-WC, French SD, et al. WalkBack. Lancet 2024;404(10448):134–144',
    status: 'verified (numbers); programme goal 5 × 30 min M',
  },
  E28: {
    citation:
      'IJzelenberg W, Oosterhuis T, Hayden JA, et al. Exercise therapy for treatment of acute non-specific low back pain. Cochrane Database Syst Rev 2023;CD009365',
    status: 'memory',
  },
  E29: {
    citation:
      'Institute of Medicine. Dietary Reference Intakes for Water, Potassium, Sodium, Chloride, and Sulfate. National Academies Press 2005, doi:10.17226/10925',
    status: 'verified (pages read)',
  },
  E30: {
    citation: 'EFSA Panel NDA. Dietary reference values for water. EFSA Journal 2010;8(3):1459',
    status: 'verified (adult values, secondary); pregnancy/lactation M',
  },
  E31: { citation: 'NIOSH 2017-126 Heat stress: hydration', status: 'verified' },
  E32: {
    citation:
      'Miller KC, McDermott BP, Yeargin SW, Fiol A, Schwellnus MP. Exercise-associated muscle cramps. J Athl Train 2022;57(1):5–15; Miller KC. Curr Sports Med Rep 2015;14:353–354',
    status: 'verified',
  },
  E33: {
    citation:
      'Garrison SR, Korownyk CS, Kolber MR, et al. Magnesium for skeletal muscle cramps. Cochrane Database Syst Rev 2020;9:CD009402.pub3',
    status: 'verified',
  },
  E34: {
    citation:
      'NIH Office of Dietary Supplements: magnesium fact sheet (daily amounts and 350 mg supplement limit seen in copies); USDA FoodData Central for food values; Institute of Medicine macronutrient ranges 2005',
    status: 'partly V, food values M',
  },
  E35: {
    citation:
      'Summary of product characteristics of an oral magnesium medicine (medicines.org.uk, products 2678 and 12118), interactions',
    status: 'verified',
  },
  E36: {
    citation:
      'Ebadi S, Henschke N, Forogh B, et al. Therapeutic ultrasound for chronic low back pain. Cochrane Database Syst Rev 2020;7:CD009169.pub3 (10 trials, 1025 people; not recommended by recent guidelines)',
    status: 'verified',
  },
  E37: {
    citation:
      'Ostelo RWJG, Deyo RA, Stratford P, et al. Interpreting change scores … minimal important change. Spine 2008;33:90–94',
    status: 'verified',
  },
  E38: {
    citation:
      'Kamper SJ, Maher CG, Herbert RD, et al. How little pain and disability … recovered? Eur Spine J 2010;19:1495–1501',
    status: 'verified',
  },
  E39: { citation: 'Krebs EE, Lorenz KA, Bair MJ, et al. PEG. J Gen Intern Med 2009;24:733–738', status: 'verified' },
  E40: { citation: 'Shirley Ryan AbilityLab page on the Brief Pain Inventory (fees)', status: 'verified' },
  E41: {
    citation: 'Bayesian Models for N-of-1 Trials. Harvard Data Science Review 2022',
    status: 'verified (abstract); authors Schmid and Yang M',
  },
  E42: {
    citation: 'Chen X, Chen P. A comparison of four methods for the analysis of N-of-1 trials. PLoS One 2014;9:e87752',
    status: 'verified',
  },
  E43: {
    citation: 'Tang J, Landes RD. Some t-tests for N-of-1 trials with serial correlation (2019/2020)',
    status: 'verified (abstract)',
  },
  E44: {
    citation:
      'Harvard Data Science Review 2022: design and analysis of personalized trials, example walking in chronic low back pain',
    status: 'verified (abstract)',
  },
  E45: {
    citation: 'Several health pages quoting a 2013 kidney study: 0.8–1.0 L an hour',
    status: 'verified secondary only',
  },
  E46: {
    citation: 'HSE INDG73 and pages quoting it: lone workers; Suzy Lamplugh Trust buddy advice',
    status: 'verified',
  },
  E47: {
    citation:
      'Williams CM et al., PACE, Lancet 2014 (paracetamol); van der Gaag WH et al., Cochrane 2020 (NSAIDs, acute); Cashin AG et al., BMJ 2021 (muscle relaxants); Jones CMP et al., OPAL, Lancet 2023',
    status: 'memory',
  },
  E48: {
    citation:
      'Yousef AA, Al-deeb AE. Intravenous and oral magnesium in chronic low back pain with neuropathic component. Anaesthesia 2013;68:260–266',
    status: 'memory',
  },
  E49: { citation: 'BlazePose / MediaPipe Pose, 33 landmarks', status: 'memory' },
  E50: {
    citation: 'Keele STarT Back licence (free only for non-commercial use)',
    status: 'verified (seen for triage.md)',
  },
  E51: {
    citation: 'Steffens D et al. What triggers an episode of acute low back pain? Arthritis Care Res 2015',
    status: 'verified (seen for triage.md)',
  },
  E52: {
    citation:
      'Mayer JM, Ralph L, Look M, et al. Treating acute low back pain with continuous low-level heat wrap therapy and/or exercise. Spine J 2005;5:395–403',
    status: 'memory',
  },
  E53: { citation: 'Thomeé R. Pain-monitoring model (patellofemoral / tendon rehabilitation) 1997', status: 'memory' },
} as const satisfies Readonly<Record<string, Source>>
