-- A report whose words were taken out at a person's wish. Its facts stay as they stood, and no reader reads it again.
alter table report add column erased_on date;
