/** The people who share a power. */
export const delegation = {
  title: 'Your delegation',
  you: 'You',
  leads: 'leads the delegation: signs, and locks the orders',
  away: 'away just now',
  handTo: 'Hand over the lead',
  to: (name: string) => `to ${name}`,
  handedOver: (name: string) => `${name} leads the delegation now.`,
} as const
