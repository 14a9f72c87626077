package org.cunjing.patrol.mode;

/// How teams patrol an area.
public enum PatrolMode {
    /// 常态巡控: the teams walk their own ground.
    ROUTINE,
    /// 动态处突: the teams go where the plan sends them, until a moment.
    EMERGENCY
}
