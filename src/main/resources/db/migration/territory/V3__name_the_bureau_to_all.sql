-- Name and code of the bureau stand on every screen, that of other authorities too.
drop policy police_only on territory.bureau;
