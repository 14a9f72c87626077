-- A notice sets a last day, and the paper in the unit's hands says it for ever: the head of the entry goes on to the next.
alter table casework.step add column due_on date;              -- last day of what the step set going; null: nothing
