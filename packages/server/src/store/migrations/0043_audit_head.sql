-- Whoever may add a line to the audit log need not be able to move its head: the chain writes both with its owner's
-- rights, and the program's own login reads the head only.
alter function audit_chain() security definer set search_path = pg_catalog, public;
alter function audit_text(audit) set search_path = pg_catalog, public;
