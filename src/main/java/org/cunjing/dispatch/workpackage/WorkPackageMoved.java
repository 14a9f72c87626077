package org.cunjing.dispatch.workpackage;

import java.util.UUID;

/// A package has a new version, or its officer has acknowledged it: open pages show it anew.
public record WorkPackageMoved(String bureau, UUID workPackage, UUID village, UUID officer) {}
