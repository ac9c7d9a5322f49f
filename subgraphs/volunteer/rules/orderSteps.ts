/** The five steps of an order, in the only sequence that there is. */
export const ORDER_STEPS = [
  { action: 'PLACE', from: null, to: 'ORDERED' },
  { action: 'DISPATCH', from: 'ORDERED', to: 'DISPATCHED' },
  { action: 'ACCEPT', from: 'DISPATCHED', to: 'ACCEPTED' },
  { action: 'SHOW', from: 'ACCEPTED', to: 'SHOWN' },
  { action: 'RATE', from: 'SHOWN', to: 'RATED' },
] as const;
