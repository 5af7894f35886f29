-- What goes is looked for by whatever might still point to it: without these each reading and each subscriber that goes
-- is a look through a whole table.
create index report_pinned_reading_of on report (pinned_reading) where pinned_reading is not null;
create index report_pinned_over_of on report (pinned_over) where pinned_over is not null;
create index rereading_report_before on rereading_report (before_reading) where before_reading is not null;
create index rereading_report_after on rereading_report (after_reading) where after_reading is not null;
create index corrected_call_reading on corrected_call (reading_id) where reading_id is not null;
create index corrected_call_into on corrected_call (into_reading) where into_reading is not null;
create index delivery_of_subscriber on delivery (subscriber_id) where subscriber_id is not null;
create index legal_hold_report_by_hold on legal_hold_report (hold_id);
