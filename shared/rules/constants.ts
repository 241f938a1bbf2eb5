/**
 * Every number of the model, with its source or its reason. Rule numbers refer to RULES.md.
 *
 * "Prototype" means: tuned on a throw-away model with computer players (Europe 1907 with nine powers, Europe
 * 1936 with seventeen), so that the properties of docs on the model hold.
 */
export const CONSTANTS = {
  /** Reliability starts at 3 of 4: alliances were honoured 74.5% of the time (Leeds, Long & Mitchell 2000). */
  reliabilityPrior: { kept: 3, called: 4 },
  /** What a point in a common fund buys; below the square root of 2, or a pair would have no temptation. Prototype. */
  poolYield: 1.25,
  /** The same under a joint command; never more than the square root of 2, or nobody of a pair would be tempted. Prototype. */
  jointYield: 1.4,
  /** What a point in a fund for development is worth to its members together; above 1, so that it pays, and below 2, so that a pair is tempted. Judgement. */
  developmentYield: 1.25,
  /** What a world loses that does nothing for a common good, and how much of its capability is enough. Prototype. */
  globalGood: { prosperity: 60, goalShare: 0.15 },
  /** How much of an ally's arms its promise is worth. Prototype. */
  allyShare: 0.4,
  /** Regard: an opinion of -25 helps nobody, one of +25 helps fully. Prototype. */
  regard: { zeroAt: -25, span: 50 },
  /** Hostility: an opinion of +20 threatens nobody; divided so that seventeen powers still leave Security near 50. Prototype. */
  hostility: { zeroAt: 20, divisor: 200 },
  /** Non-aggression takes at most 40% off a threat, by the reliability of who promised. Prototype. */
  restraint: 0.4,
  /** A member's share of a public fund is feared half as much as its own arms. Prototype. */
  poolThreat: 0.5,
  /** Every state has something to defend itself with, and something to fear: keeps 0 and 100 out of reach. Prototype. */
  base: 1,
  /** Opening arms where a scenario does not give them: two fifths of capability. Judgement. */
  openingArms: 0.4,
  growth: { development: 0.05, trade: 0.12 },
  /**
   * Sanctions cost the target about two to three parts of its income in a hundred where they are known to have
   * worked, and the senders so little that it is hard to measure (Hufbauer, Schott & Elliott 1990). Judgement: senders
   * with a quarter of the world's capability take 3% of the target's; one of its own weight loses a third of that.
   */
  sanctions: { target: 0.06, sender: 0.02, deepTrade: 2 },
  /** How likely a secret aimed at a power is found out in a round. Judgement: in a lesson of six rounds, mostly once. */
  intelligence: { findsSecret: 0.25 },
  prosperityAtStart: 50,
  influenceAtZero: 50,
  /** Prices in autonomy (Morrow 1991: the weaker party pays in autonomy). Prototype. */
  price: {
    defence: 4,
    defenceAutomatic: 7,
    /** Judgement: as much as automatic defence, because it draws into quarrels that others choose. */
    offence: 7,
    neutrality: 2,
    nonAggression: 3,
    consultation: 0,
    /** Judgement: as much as neutrality, because it forbids as little. */
    arbitration: 2,
    /** What a settlement costs is what it hands over. */
    settlement: 0,
    pool: 2,
    verification: 1,
    trade: [2, 4, 7],
    /** Judgement: foreign soldiers are seen every day. */
    basing: 5,
    jointCommand: 3,
    /** Judgement: somebody else reads one's papers. */
    intelligence: 1,
    /** Judgement: both cost points already, and bind nobody else's hand. */
    aid: 0,
    exchange: 0,
    /** Judgement: a little law of one's own. */
    sanctions: 1,
    /**
     * Judgement: the fewer can stop a decision, the more of one's own will is given away. Consensus costs little,
     * because nobody is outvoted; who can stop the rest alone pays a point less, but never nothing.
     */
    council: { consensus: 1, weighted: 3, majority: 5, veto: 1 },
  },
  weights: { security: 0.4, prosperity: 0.3, influence: 0.2, autonomy: 0.1 },
  attitude: {
    limit: 100,
    outreach: 10,
    outreachCap: 10,
    treatyKept: 2,
    /** As outreach, but only what is not given back: aid to and fro is a gesture. Judgement. */
    aid: 10,
    aidCap: 10,
    /** Students, orchestras, fairs: slow, and cheaper than courting if both keep it up. Prototype. */
    exchange: 6,
    /** Each round, of each sender. Judgement: half a broken payment, because it goes on. */
    sanctions: -5,
    militaryTreaty: -3,
    unfriendlyBelow: -20,
    conceded: -3,
    /** A demand is resented whatever comes of it, or everybody would make one in every round. Judgement. */
    demanded: { target: -10, others: -5 },
    /** A quarrel that was settled in time is remembered well, and who helped to settle it better. Judgement. */
    settled: { ofMediator: 8, ofEachOther: 3 },
    war: { targetOfChallenger: -20, challengerOfTarget: -10 },
  },
  /** What a known defection costs with its victims; everyone else holds a third of it against the defector. Prototype. */
  defection: {
    shirked: -10,
    abandoned: -30,
    renounced: -20,
    betrayed: -40,
    /** Judgement: as dear as leaving without notice, for it ends the confidence and not the promise. */
    disclosed: -20,
  },
  defectionElsewhere: 1 / 3,
  crisis: {
    /** Stakes are at most a quarter of what the target has. Bounds bullying. Prototype. */
    stakesCap: 0.25,
    /** Home ground. Prototype. */
    defenderAdvantage: 1.2,
    /** War is costly to both (Fearon 1995), so a bargain that both prefer exists. Prototype. */
    warLoss: 0.12,
  },
  /** Domestic politics. Judgement, but for the shape: audience costs (Fearon 1994), dearer for democracies. */
  home: {
    /** Where a scenario does not say it. */
    support: 60,
    /** Under this a government signs nothing new. */
    toSign: 25,
    /** Under this a country does not ratify. */
    toRatify: 40,
    /** A treaty that costs a party so much autonomy must be ratified at its home: more than plain defence costs anybody. */
    deepFrom: 8,
    perProsperity: 0.5,
    mostFromProsperity: 10,
    brokeItsWord: -10,
    conceded: -6,
    wonWar: 6,
    lostWar: -6,
    war: -3,
    audience: { democracy: 1.5, mixed: 1, autocracy: 0.5 },
    /** People get used to everything: a tenth of the way back to here. */
    usual: 50,
    habit: 0.1,
  },
  result: { mean: 50, perSpread: 10 },
  /** Nobody is believed who promises another more than a quarter of what it has. Judgement. */
  aidCap: 0.25,
  smallestCapability: 1,
} as const
