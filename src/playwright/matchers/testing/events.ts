/** Thirty events, one each second; every third one failed. */
export const EVENTS = Array.from({ length: 30 }, (_, index) => ({
  event_type: index % 3 === 0 ? ('abnormal' as const) : ('normal' as const),
  event_info: `event ${index}`,
  occur_time: 1_562_597_250_000 + index * 1000,
}));
