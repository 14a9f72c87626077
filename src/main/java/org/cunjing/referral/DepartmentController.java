package org.cunjing.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/departments")
class DepartmentController {

    private final Departments departments;
    private final Uuid7 ids;

    DepartmentController(Departments departments, Uuid7 ids) {
        this.departments = departments;
        this.ids = ids;
    }

    /// The authorities that matters can be referred to; administrators open accounts for them.
    @GetMapping
    @AllowedTo({
        Role.BUREAU_OFFICE,
        Role.STATION_LEADER,
        Role.SQUAD_LEADER,
        Role.COMMUNITY_OFFICER,
        Role.POSTED_OFFICER,
        Role.ADMINISTRATOR
    })
    List<DepartmentView> listDepartments() {
        return departments.list().stream().map(DepartmentView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.BUREAU_OFFICE)
    DepartmentView addDepartment(@RequestBody @Validated DepartmentForm form) {
        var department = form.department(ids.next());
        departments.add(department);
        return DepartmentView.of(department);
    }

    @PutMapping("/{id}")
    @AllowedTo(Role.BUREAU_OFFICE)
    DepartmentView changeDepartment(@PathVariable UUID id, @RequestBody @Validated DepartmentForm form) {
        var department = form.department(id);
        departments.change(department);
        return DepartmentView.of(department);
    }

    record DepartmentForm(
            Department.@NotNull Kind kind,
            @NotBlank @Size(max = 60) String name,

            @Nullable @Size(max = 30) @Pattern(regexp = "[0-9+ ()-]*")
            String phone) {

        Department department(UUID id) {
            return new Department(id, kind, name.strip(), phone == null || phone.isBlank() ? null : phone.strip());
        }
    }

    record DepartmentView(
            UUID id,
            Department.Kind kind,
            String name,
            @Nullable String phone) {

        static DepartmentView of(Department department) {
            return new DepartmentView(department.id(), department.kind(), department.name(), department.phone());
        }
    }
}
