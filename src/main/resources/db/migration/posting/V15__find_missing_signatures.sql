-- The phone asks at every look at the day which receipts somebody still has to sign.
create index handover_by_giver on posting.handover (bureau, giver_id);
create index handover_by_taker on posting.handover (bureau, taker_id);
