package org.cunjing.community.call;

import java.time.LocalDate;

/// A word of thanks with what somebody gave of their time. It compares with nobody and has no grade.
record Certificate(String bureau, String name, int times, int minutes, LocalDate day) {}
