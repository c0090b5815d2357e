/** Counts of everything that can hang on an organisation; whatever does would lose its name. */
export const ties = {
  memberships: { where: { leftAt: null } },
  expectations: { where: { removedAt: null } },
  goalsLed: { where: { removedAt: null } },
  goalPositions: { where: { removedAt: null } },
  formAnswers: { where: { removedAt: null } },
  commitments: { where: { removedAt: null } },
  buddyOf: { where: { removedAt: null } },
  sponsorOf: { where: { removedAt: null } },
  roundAnswers: { where: { removedAt: null } },
  participations: { where: { removedAt: null } },
  risksOwned: { where: { removedAt: null } },
  risksDeputy: { where: { removedAt: null } },
  mandates: { where: { removedAt: null } },
  prospectFor: { where: { removedAt: null } },
  outreach: { where: { removedAt: null } },
  signOffs: true,
} as const;
