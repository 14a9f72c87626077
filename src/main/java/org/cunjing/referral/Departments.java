package org.cunjing.referral;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The authorities that the bureau can refer matters to. Its office keeps the list.
@Service
public class Departments {

    private final DepartmentStore store;
    private final Actors actors;

    Departments(DepartmentStore store, Actors actors) {
        this.store = store;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public List<Department> list() {
        return store.list();
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public Department get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("department", id));
    }

    @Transactional
    public void add(Department department) {
        Personnel.require(actors);
        store.add(department);
    }

    /// @throws NotFound if there is none
    @Transactional
    public void change(Department department) {
        Personnel.require(actors);
        if (!store.update(department)) {
            throw new NotFound("department", department.id());
        }
    }
}
